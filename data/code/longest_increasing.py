"""Longest strictly increasing subsequence in O(n log n): the smallest end for each length."""

from bisect import bisect_left


def longest_increasing(values: list[int]) -> list[int]:
    """One longest strictly increasing subsequence. O(n log n) time, O(n) space."""
    ends: list[int] = []  # ends[k]: the smallest value that ends an increasing subsequence of k + 1 values; they rise
    at: list[int] = []  # at[k]: the position of that value
    before: list[int | None] = []  # for each position, the position that precedes it in its subsequence
    for i, value in enumerate(values):
        k = bisect_left(ends, value)  # so many shorter ones end below value: it extends the longest of these
        if k == len(ends):
            ends.append(value)
            at.append(i)
        else:
            ends[k], at[k] = value, i
        before.append(at[k - 1] if k > 0 else None)
    chosen: list[int] = []
    position = at[-1] if at else None
    while position is not None:
        chosen.append(values[position])
        position = before[position]
    return chosen[::-1]


if __name__ == "__main__":
    values = [7, 3, 8, 4, 9, 2, 5, 6]
    print(f"{values}: {longest_increasing(values)}")
    ends: list[int] = []
    for value in values:
        k = bisect_left(ends, value)
        ends[k : k + 1] = [value]
        print(f"after {value}: {ends}")
