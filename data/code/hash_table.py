"""A hash table with chaining that counts its work, and what it is good for: grouping anagrams."""

from collections.abc import Hashable, Iterable


class HashTable:
    """Keys to values. Expected O(1) for each operation if keys spread over the buckets; O(n) at worst."""

    def __init__(self) -> None:
        self.buckets: list[list[list]] = [[] for _ in range(8)]  # each entry is [key, value]
        self.size = self.comparisons = self.moves = 0

    def _find(self, key: Hashable) -> tuple[list[list], list | None]:
        bucket = self.buckets[hash(key) % len(self.buckets)]
        for entry in bucket:
            self.comparisons += 1
            if entry[0] == key:
                return bucket, entry
        return bucket, None

    def get(self, key: Hashable, default: object = None) -> object:
        entry = self._find(key)[1]
        return default if entry is None else entry[1]

    def put(self, key: Hashable, value: object) -> None:
        bucket, entry = self._find(key)
        if entry is not None:
            entry[1] = value
            return
        bucket.append([key, value])
        self.size += 1
        if self.size > len(self.buckets):  # keep the load, entries a bucket, at most 1
            entries = [entry for bucket in self.buckets for entry in bucket]
            self.buckets = [[] for _ in range(2 * len(self.buckets))]
            for entry in entries:
                self.buckets[hash(entry[0]) % len(self.buckets)].append(entry)
            self.moves += len(entries)

    def remove(self, key: Hashable) -> None:
        bucket, entry = self._find(key)
        if entry is None:
            raise KeyError(key)
        bucket.remove(entry)
        self.size -= 1


def group_anagrams(words: Iterable[str]) -> list[list[str]]:
    """Words with the same letters, each equally often, in groups. O(total length times its logarithm) at most."""
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault("".join(sorted(word)), []).append(word)
    return list(groups.values())


if __name__ == "__main__":
    print(group_anagrams(["stale", "night", "least", "thing", "steal", "state"]))
    for name, keys in {"1,000 keys that spread": range(1000), "1,000 that collide": range(0, 1024000, 1024)}.items():
        table = HashTable()
        for key in keys:
            table.put(key, None)
        print(f"{name}: {table.comparisons:,} comparisons, {table.moves:,} moves, {len(table.buckets)} buckets")
