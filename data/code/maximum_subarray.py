"""Kadane's algorithm: the best sum ending here either extends the last one or starts anew."""


def maximum_subarray(values: list[int]) -> tuple[int, int, int]:
    """Largest sum of a non-empty contiguous subarray, with start and end (exclusive). O(n) time, O(1) space."""
    if not values:
        raise ValueError("an empty list has no non-empty subarray")
    best, best_start, best_end = values[0], 0, 1
    ending_here, start = values[0], 0
    for i, value in enumerate(values[1:], start=1):
        if ending_here < 0:  # a negative past only costs
            ending_here, start = value, i
        else:
            ending_here += value
        if ending_here > best:
            best, best_start, best_end = ending_here, start, i + 1
    return best, best_start, best_end


def maximum_product(values: list[int]) -> int:
    """Largest product of a non-empty contiguous subarray: the smallest one matters, since a sign may flip it."""
    best = high = low = values[0]
    for value in values[1:]:
        ends = (value, high * value, low * value)
        high, low = max(ends), min(ends)
        best = max(best, high)
    return best


if __name__ == "__main__":
    changes = [2, -5, 6, -2, 3, -8, 4]
    total, start, end = maximum_subarray(changes)
    print(f"{changes}: {changes[start:end]} sums to {total}")
    print(f"[-4, -1, -3]: {maximum_subarray([-4, -1, -3])[0]}")
    print(f"largest product in [2, -3, 4, -1, 0, 7]: {maximum_product([2, -3, 4, -1, 0, 7])}")
