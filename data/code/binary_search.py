"""Binary search three ways: the first place that fits, a rotated array, and the smallest answer that works."""

from collections.abc import Callable


def first_true(low: int, high: int, works: Callable[[int], bool]) -> int:
    """Smallest x in [low, high) with works(x), or high if none. works must be False..., then True...

    Kept true throughout: everything below low fails, everything from high on works.
    """
    while low < high:
        middle = (low + high) // 2
        if works(middle):
            high = middle
        else:
            low = middle + 1
    return low


def search_rotated(values: list[int], target: int) -> int:
    """Position of target in a sorted list of different values that was rotated, or -1. O(log n) time."""
    low, high = 0, len(values) - 1
    while low <= high:
        middle = (low + high) // 2
        if values[middle] == target:
            return middle
        if values[low] <= values[middle]:  # the left half is in order
            if values[low] <= target < values[middle]:
                high = middle - 1
            else:
                low = middle + 1
        elif values[middle] < target <= values[high]:  # the right half is in order and may hold it
            low = middle + 1
        else:
            high = middle - 1
    return -1


if __name__ == "__main__":
    ordered = [2, 3, 3, 8, 13]
    print("first value >= 3 stands at", first_true(0, len(ordered), lambda i: ordered[i] >= 3))
    rotated = [40, 55, 71, 3, 12, 28]
    print("12 in", rotated, "stands at", search_rotated(rotated, 12), "and 13 at", search_rotated(rotated, 13))
    files = [30, 11, 23, 4, 20]
    speed = first_true(1, max(files), lambda rate: sum(-(-size // rate) for size in files) <= 6)
    print(f"slowest rate that copies files of {files} GB, one file in any hour, in 6 hours: {speed} GB an hour")
