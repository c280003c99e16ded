"""Monotonic stack and queue against scans."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sliding_window_maximum import next_greater, window_maximum

lists = st.lists(st.integers(0, 6), max_size=15)


@given(lists, st.integers(1, 8))
def test_window_maximum_agrees_with_taking_every_maximum(values, width):
    assert window_maximum(values, width) == [max(values[i : i + width]) for i in range(len(values) - width + 1)]


@given(lists)
def test_next_greater_agrees_with_a_scan(values):
    assert next_greater(values) == [next((v for v in values[i + 1 :] if v > x), None) for i, x in enumerate(values)]


def test_the_examples_of_the_text():
    assert window_maximum([4, 2, 7, 5, 3, 1, 6], 3) == [7, 7, 7, 5, 6]
    assert next_greater([5, 2, 2, 9, 4]) == [9, 9, 9, None, None]


def test_an_empty_window_is_refused():
    with pytest.raises(ValueError):
        window_maximum([1, 2], 0)
