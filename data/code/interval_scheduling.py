"""Greedy algorithms on intervals: most meetings for one room, fewest rooms for all, and merging."""

import heapq

Interval = tuple[int, int]
"""Start and end, start < end; one may start when another ends."""


def most_meetings(intervals: list[Interval]) -> list[Interval]:
    """As many intervals as possible that do not overlap: always the one that ends first. O(n log n) time."""
    chosen: list[Interval] = []
    for start, end in sorted(intervals, key=lambda interval: interval[1]):
        if not chosen or start >= chosen[-1][1]:
            chosen.append((start, end))
    return chosen


def rooms_needed(intervals: list[Interval]) -> int:
    """Fewest rooms for all meetings: by start, reuse the room that is free first. O(n log n) time."""
    free_at: list[int] = []  # heap of the ends of the meetings, one for each room
    for start, end in sorted(intervals):
        if free_at and free_at[0] <= start:
            heapq.heapreplace(free_at, end)
        else:
            heapq.heappush(free_at, end)
    return len(free_at)


def merge(intervals: list[Interval]) -> list[Interval]:
    """The union as intervals that do not touch: by start, grow the last one or begin another. O(n log n) time."""
    merged: list[Interval] = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


if __name__ == "__main__":
    meetings = [(9, 12), (8, 10), (11, 13), (10, 11), (15, 16), (12, 17)]
    print("most for one room:", most_meetings(meetings))
    print("rooms for all:", rooms_needed(meetings))
    print("merged:", merge(meetings), "and", merge([(8, 12), (9, 10), (13, 14)]))
