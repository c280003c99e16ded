"""Monotonic stack and queue: the next greater value, and the largest value of every window."""

from collections import deque


def next_greater(values: list[int]) -> list[int | None]:
    """For each value, the first larger one to its right, or None. O(n) time.

    The stack holds positions still waiting; their values never rise from bottom to top.
    """
    answers: list[int | None] = [None] * len(values)
    waiting: list[int] = []
    for i, value in enumerate(values):
        while waiting and values[waiting[-1]] < value:
            answers[waiting.pop()] = value
        waiting.append(i)
    return answers


def window_maximum(values: list[int], width: int) -> list[int]:
    """The largest of values[i:i + width] for every full window. O(n) time, O(width) space.

    The queue holds positions inside the window that may still become the maximum; their values fall from front to back.
    """
    if width < 1:
        raise ValueError("a window holds at least one value")
    maxima: list[int] = []
    candidates: deque[int] = deque()
    for i, value in enumerate(values):
        while candidates and values[candidates[-1]] <= value:
            candidates.pop()  # older and not larger: never the maximum again
        candidates.append(i)
        if candidates[0] == i - width:
            candidates.popleft()  # has left the window
        if i >= width - 1:
            maxima.append(values[candidates[0]])
    return maxima


if __name__ == "__main__":
    latency = [4, 2, 7, 5, 3, 1, 6]
    print(latency, "width 3 ->", window_maximum(latency, 3))
    print("next greater of [5, 2, 2, 9, 4]:", next_greater([5, 2, 2, 9, 4]))
