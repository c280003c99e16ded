"""Merging against sorting everything, and against heapq.merge."""

import heapq
from itertools import count, islice

from hypothesis import given
from hypothesis import strategies as st
from merge_k_sorted import merge, merge_two

ordered = st.lists(st.integers(-9, 9), max_size=8).map(sorted)


@given(st.lists(ordered, max_size=6))
def test_agrees_with_sorting_and_with_heapq(inputs):
    expected = sorted(value for values in inputs for value in values)
    assert list(merge(inputs)) == expected == list(heapq.merge(*inputs))


@given(ordered, ordered)
def test_two_lists_agree_with_sorting_and_are_left_alone(left, right):
    copies = list(left), list(right)
    assert merge_two(left, right) == sorted(left + right)
    assert (left, right) == copies


def test_equal_values_come_in_the_order_of_the_inputs():
    assert [type(value) for value in merge([[1.0], [1], [True]])] == [float, int, bool]
    assert [type(value) for value in merge_two([1.0], [1])] == [float, int]


def test_only_as_much_is_read_as_is_asked_for():
    assert list(islice(merge([count(0, 3), count(1, 5)]), 5)) == [0, 1, 3, 6, 6]


def test_the_example_of_the_text():
    assert list(merge([[2, 9, 20], [], [1, 9], [4, 5, 30]])) == [1, 2, 4, 5, 9, 9, 20, 30]
