"""Merging k sorted inputs with a heap of their heads, as lazily as the inputs themselves."""

import heapq
from collections.abc import Iterable, Iterator


def merge(inputs: list[Iterable[int]]) -> Iterator[int]:
    """All values of the sorted inputs in order. O(N log k) time, O(k) space; equal values keep the order of the inputs."""
    heap: list[tuple[int, int, Iterator[int]]] = []
    for number, values in enumerate(inputs):
        iterator = iter(values)
        for first in iterator:  # nothing if the input is empty
            heap.append((first, number, iterator))  # number breaks ties, so iterators are never compared
            break
    heapq.heapify(heap)
    while heap:
        value, number, iterator = heap[0]
        yield value
        for following in iterator:
            heapq.heapreplace(heap, (following, number, iterator))  # one sift instead of a pop and a push
            break
        else:
            heapq.heappop(heap)


def merge_two(left: list[int], right: list[int]) -> list[int]:
    """Two sorted lists into one: O(m + n) time."""
    merged: list[int] = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:  # <= keeps the left one first among equals
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


if __name__ == "__main__":
    shards = [[2, 9, 20], [], [1, 9], [4, 5, 30]]
    print(shards, "->", list(merge(shards)))
    print("two lists:", merge_two([2, 9, 20], [1, 9]))
    endless = [(n * n for n in range(10**12)), (n * n * n for n in range(10**12))]
    merged = merge(endless)
    print("squares and cubes, the first ten:", [next(merged) for _ in range(10)])
