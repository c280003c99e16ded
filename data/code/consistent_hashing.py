"""How many cached keys move when a server is added: hash modulo n, or a ring with virtual nodes?"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from hashlib import blake2b


def position(text: str) -> int:
    """A 64-bit hash that is the same in every process, unlike hash() of a string."""
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest())


def by_modulo(key: str, servers: list[str]) -> str:
    return servers[position(key) % len(servers)]


class Ring:
    """Each server stands at `points` places of a circle; a key belongs to the next place clockwise."""

    def __init__(self, servers: Iterable[str], points: int = 100) -> None:
        self._places = sorted((position(f"{server}#{point}"), server) for server in servers for point in range(points))
        self._positions = [place for place, _ in self._places]

    def server(self, key: str) -> str:
        """O(log(servers * points))."""
        return self._places[bisect_right(self._positions, position(key)) % len(self._places)][1]


def moved(before: dict[str, str], after: dict[str, str]) -> float:
    """Share of keys whose server changed."""
    return sum(before[key] != after[key] for key in before) / len(before)


if __name__ == "__main__":
    keys = [f"user:{number}" for number in range(20_000)]
    ten = [f"cache-{number}" for number in range(10)]
    eleven = [*ten, "cache-10"]
    share = moved({key: by_modulo(key, ten) for key in keys}, {key: by_modulo(key, eleven) for key in keys})
    print(f"modulo, 10 -> 11 servers: {share:.1%} of the keys move")
    for points in (1, 10, 100, 1000):
        old, new = Ring(ten, points), Ring(eleven, points)
        before, after = {key: old.server(key) for key in keys}, {key: new.server(key) for key in keys}
        busiest = max(Counter(before.values()).values()) / (len(keys) / len(ten))
        share = moved(before, after)
        print(f"ring, {points:4} points a server: {share:.1%} move, busiest of 10 holds {busiest:.2f} times the mean")
