"""Merge sort and quicksort, and the comparisons they need when the input is in order already."""

import random
from collections.abc import Callable


def merge_sort(values: list) -> list:
    """A sorted copy; stable. O(n log n) time always, O(n) space."""
    if len(values) < 2:
        return values[:]
    left, right = merge_sort(values[: len(values) // 2]), merge_sort(values[len(values) // 2 :])
    merged, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if right[j] < left[i]:  # on a tie the left one goes first: that makes it stable
            merged.append(right[j])
            j += 1
        else:
            merged.append(left[i])
            i += 1
    return merged + left[i:] + right[j:]


def quick_sort(values: list, pick: Callable[[int, int], int] = random.randrange) -> None:
    """Sort in place; not stable. O(n log n) expected time with a random pivot, O(n²) at worst; O(log n) stack."""

    def sort(low: int, high: int) -> None:
        while high - low > 1:
            pivot = values[pick(low, high)]
            start, i, end = low, low, high  # smaller | equal | not yet seen | larger, cut at start, i and end
            while i < end:
                if values[i] < pivot:
                    values[start], values[i] = values[i], values[start]
                    start, i = start + 1, i + 1
                elif pivot < values[i]:
                    end -= 1
                    values[i], values[end] = values[end], values[i]  # what came in is not yet seen: i stays
                else:
                    i += 1
            if start - low < high - end:  # recurse into the shorter side, loop on the longer one
                sort(low, start)
                low = end
            else:
                sort(end, high)
                high = start

    sort(0, len(values))


class Counted(int):
    """A number that counts comparisons."""

    made = 0

    def __lt__(self, other: int) -> bool:
        Counted.made += 1
        return int(self) < int(other)


if __name__ == "__main__":
    print(merge_sort([31, 4, 15, 9, 26, 4]))
    random.seed(1)
    sorts: dict[str, Callable[[list], object]] = {
        "quicksort, last value as pivot": lambda values: quick_sort(values, lambda low, high: high - 1),
        "quicksort, random pivot": quick_sort,
        "merge sort": merge_sort,
        "Python's sort": list.sort,
    }
    for name, sort in sorts.items():
        Counted.made = 0
        sort([Counted(i) for i in range(1000)])
        print(f"1,000 values in order, {name}: {Counted.made:,} comparisons")
