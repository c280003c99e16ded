"""How many comparisons does `in` cost in a list, a tuple, a set and a dict, and what does the hash decide?"""

from collections.abc import Callable, Iterable


class Key:
    """A number that counts how often keys are compared for equality."""

    compared = 0

    def __init__(self, number: int, hashed: Callable[[int], int] = hash) -> None:
        self.number, self.hashed = number, hashed

    def __hash__(self) -> int:
        return self.hashed(self.number)

    def __eq__(self, other: object) -> bool:
        Key.compared += 1
        return isinstance(other, Key) and self.number == other.number


def comparisons(build: Callable[[Iterable[Key]], object], n: int, wanted: int, hashed: Callable[[int], int] = hash) -> int:
    """Equality tests made by `wanted in container` when the container holds the keys 0 to n - 1."""
    container = build(Key(number, hashed) for number in range(n))
    key = Key(wanted, hashed)
    Key.compared = 0
    key in container  # noqa: B015 (the answer is not needed, only its cost)
    return Key.compared


def unique_in_order(items: Iterable[str]) -> list[str]:
    """Each item once, in the order of first appearance: a dict keeps insertion order, a set promises none."""
    return list(dict.fromkeys(items))


if __name__ == "__main__":
    n = 1000
    for name, build in (("list", list), ("tuple", tuple), ("set", set), ("dict", dict.fromkeys)):
        last, missing = comparisons(build, n, n - 1), comparisons(build, n, n)
        print(f"{name}: {last} comparisons to find the last key, {missing} for a missing one")
    colliding = comparisons(set, n, n, hashed=lambda number: 7)
    print(f"set whose keys all have the same hash, a missing one: at least {n} comparisons? {colliding >= n}")
    print(f"unique in order: {unique_in_order(['b', 'a', 'b', 'c', 'a'])}")
    print(f"True == 1 and their hashes agree, so one key is left: {dict(zip((1, True), ('int', 'bool'), strict=True))}")
