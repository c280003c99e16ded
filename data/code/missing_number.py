"""Values as positions: the missing number, the first missing positive, and the longest run of consecutive values."""


def missing_number(values: list[int]) -> int:
    """The one of 0..n that n distinct values leave out: what should be there minus what is. O(n) time, O(1) space."""
    n = len(values)
    return n * (n + 1) // 2 - sum(values)


def first_missing_positive(values: list[int]) -> int:
    """The smallest positive number not in the list. O(n) time, O(1) extra space; the list is reordered."""
    n = len(values)
    for i in range(n):
        while 1 <= values[i] <= n and values[values[i] - 1] != values[i]:  # its own place holds something else
            home = values[i] - 1
            values[i], values[home] = values[home], values[i]  # after this, one more value is at home for good
    for i in range(n):
        if values[i] != i + 1:
            return i + 1
    return n + 1


def longest_consecutive(values: list[int]) -> int:
    """Length of the longest run k, k + 1, ... of values, in any order. O(n) expected time, O(n) space."""
    present, best = set(values), 0
    for value in present:
        if value - 1 not in present:  # only the start of a run is walked along, so each value is walked once
            end = value
            while end in present:
                end += 1
            best = max(best, end - value)
    return best


if __name__ == "__main__":
    print("missing of 0..5 in [3, 0, 5, 1, 4]:", missing_number([3, 0, 5, 1, 4]))
    for values in ([4, -2, 1, 2, 7, 2], [1, 2, 3], [7, 8, 9], []):
        shown = str(values)
        print(f"first missing positive of {shown}:", first_missing_positive(values), " reordered:", values)
    print("longest run in [9, 3, 10, 4, 20, 2, 4]:", longest_consecutive([9, 3, 10, 4, 20, 2, 4]))
