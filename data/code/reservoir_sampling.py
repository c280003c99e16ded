"""A uniform sample of k items from a stream of unknown length, in one pass and memory for k items."""

import random
from collections import Counter
from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


def reservoir(stream: Iterable[T], k: int, below: Callable[[int], int] = random.randrange) -> list[T]:
    """Each item of the stream is kept with the same chance, k / n; below(m) draws one of 0 .. m - 1."""
    kept: list[T] = []
    for seen, item in enumerate(stream):
        if seen < k:
            kept.append(item)
        else:
            place = below(seen + 1)  # item number seen + 1 enters with chance k / (seen + 1)
            if place < k:
                kept[place] = item
    return kept


if __name__ == "__main__":
    draw = random.Random(0).randrange
    runs = 60_000
    counts = Counter(item for _ in range(runs) for item in reservoir("abcdefgh", 3, draw))
    print("share of samples of 3 that hold each of 8 items (3/8 = 0.375):")
    print(", ".join(f"{item} {counts[item] / runs:.3f}" for item in "abcdefgh"))
