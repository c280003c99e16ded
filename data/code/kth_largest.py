"""The k-th largest value two ways: a heap of k values for a stream, quickselect for an array."""

import heapq
import random
from collections.abc import Iterable


def kth_largest_heap(values: Iterable[float], k: int) -> float:
    """The k-th largest, repeats counted, in one pass: O(n log k) time, O(k) space."""
    if k < 1:
        raise ValueError("k counts from 1")
    top: list[float] = []  # min-heap of the k largest so far, so top[0] is the k-th
    for value in values:
        if len(top) < k:
            heapq.heappush(top, value)
        elif value > top[0]:
            heapq.heapreplace(top, value)
    if len(top) < k:
        raise ValueError("fewer than k values")
    return top[0]


def kth_largest_select(values: list[float], k: int) -> float:
    """The same by quickselect: O(n) expected time, O(n) space for the parts."""
    if not 1 <= k <= len(values):
        raise ValueError("k must be between 1 and the number of values")
    while True:
        pivot = random.choice(values)
        larger = [value for value in values if value > pivot]
        equal = sum(value == pivot for value in values)
        if k <= len(larger):
            values = larger
        elif k <= len(larger) + equal:
            return pivot
        else:
            k -= len(larger) + equal
            values = [value for value in values if value < pivot]


if __name__ == "__main__":
    scores = [7.5, 9.1, 7.5, 3.2, 8.8, 9.1]
    for k in (1, 2, 3, 4):
        print(f"k = {k}: heap {kth_largest_heap(scores, k)}, quickselect {kth_largest_select(scores, k)}")
    stream = (i * 7_919 % 100_003 for i in range(100_003))  # 0 to 100,002, each once, out of order
    print("100th largest of a stream of 0 to 100,002:", kth_largest_heap(stream, 100))
