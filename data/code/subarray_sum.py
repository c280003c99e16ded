"""Counting the runs of neighbors that add up to k, with prefix sums and a hash map."""

from collections import defaultdict


def count_subarrays(values: list[int], k: int) -> int:
    """How many contiguous, non-empty subarrays of values sum to k. O(n) expected time, O(n) space."""
    seen: defaultdict[int, int] = defaultdict(int, {0: 1})  # prefix sum -> how often; the empty prefix counts
    prefix = count = 0
    for value in values:
        prefix += value
        count += seen.get(prefix - k, 0)  # starts whose prefix leaves exactly k
        seen[prefix] += 1
    return count


if __name__ == "__main__":
    values, k = [3, 4, -7, 5, 2], 7
    print(f"{values}, k = {k}: {count_subarrays(values, k)} subarrays")
    print(f"[0, 0, 0], k = 0: {count_subarrays([0, 0, 0], 0)} subarrays")
    prefix = 0
    for value in values:
        prefix += value
        print(f"value {value:2d}, prefix sum {prefix:2d}, looks for an earlier {prefix - k:2d}")
