"""Greedy choices against all subsets, and against counting hour by hour."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st
from interval_scheduling import merge, most_meetings, rooms_needed

HOURS = range(14)
meetings = st.lists(st.tuples(st.integers(0, 8), st.integers(1, 5)).map(lambda p: (p[0], p[0] + p[1])), max_size=8)


def apart(a, b):
    return a[1] <= b[0] or b[1] <= a[0]


@given(meetings)
def test_the_choice_is_allowed_and_as_large_as_any(intervals):
    chosen = most_meetings(intervals)
    assert all(apart(a, b) for a, b in combinations(chosen, 2)) and set(chosen) <= set(intervals)
    allowed = (
        c
        for size in range(len(intervals) + 1)
        for c in combinations(intervals, size)
        if all(apart(a, b) for a, b in combinations(c, 2))
    )
    assert len(chosen) == max(map(len, allowed))


@given(meetings)
def test_rooms_are_the_most_meetings_at_one_time(intervals):
    assert rooms_needed(intervals) == max(sum(start <= hour < end for start, end in intervals) for hour in HOURS)


@given(meetings)
def test_merging_covers_the_same_hours_and_leaves_gaps(intervals):
    merged = merge(intervals)

    def covered(some):
        return {hour for start, end in some for hour in range(start, end)}

    assert covered(merged) == covered(intervals)
    assert all(a[1] < b[0] for a, b in pairwise(merged))


def test_the_examples_of_the_text():
    intervals = [(9, 12), (8, 10), (11, 13), (10, 11), (15, 16), (12, 17)]
    assert most_meetings(intervals) == [(8, 10), (10, 11), (11, 13), (15, 16)]
    assert rooms_needed(intervals) == 2
    assert merge([(8, 12), (9, 10), (13, 14)]) == [(8, 12), (13, 14)]


def test_the_shortest_first_would_fail_here():
    assert len(most_meetings([(0, 5), (4, 6), (5, 10)])) == 2


def test_the_earliest_start_first_would_fail_here():
    assert len(most_meetings([(0, 9), (1, 2), (3, 4)])) == 2
