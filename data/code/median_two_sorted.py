"""Median of two sorted lists: binary search for the cut through the shorter one."""

from collections.abc import Sequence
from math import inf


def median_of_two(a: Sequence[float], b: Sequence[float]) -> float:
    """Median of all values of two sorted lists, not both empty. O(log(min(m, n))) time, O(1) space."""
    if len(a) > len(b):
        a, b = b, a
    if not b:
        raise ValueError("no values, no median")
    half = (len(a) + len(b) + 1) // 2  # size of the lower half; it gets the middle value if the total is odd
    low, high = 0, len(a)
    while low < high:  # first i at which nothing left of the cut in b exceeds what is right of it in a
        i = (low + high) // 2
        if a[i] < b[half - i - 1]:
            low = i + 1  # a[i] belongs to the lower half
        else:
            high = i
    i, j = low, half - low  # so many values of a and of b form the lower half
    left = max(a[i - 1] if i > 0 else -inf, b[j - 1] if j > 0 else -inf)
    if (len(a) + len(b)) % 2:
        return left
    right = min(a[i] if i < len(a) else inf, b[j] if j < len(b) else inf)
    return (left + right) / 2


class Watched(Sequence[float]):
    """A sequence that counts how often one of its values is read."""

    def __init__(self, values: Sequence[float]) -> None:
        self.values, self.reads = values, 0

    def __len__(self) -> int:
        return len(self.values)

    def __getitem__(self, i: int) -> float:  # type: ignore[override]
        self.reads += 1
        return self.values[i]


if __name__ == "__main__":
    print("median of [2, 9, 30] and [4, 5, 7, 8, 12]:", median_of_two([2, 9, 30], [4, 5, 7, 8, 12]))
    print("median of [5] and [1, 6]:", median_of_two([5], [1, 6]))
    evens, odds = Watched(range(0, 2_000_000, 2)), Watched(range(1, 2_000_001, 2))
    print("median of a million even and a million odd numbers:", median_of_two(evens, odds))
    print("values read:", evens.reads + odds.reads)
