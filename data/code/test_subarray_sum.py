"""Prefix sums against adding up every subarray."""

from hypothesis import given
from hypothesis import strategies as st
from subarray_sum import count_subarrays


@given(st.lists(st.integers(-4, 4), max_size=16), st.integers(-8, 8))
def test_agrees_with_adding_up_every_subarray(values, k):
    n = len(values)
    assert count_subarrays(values, k) == sum(sum(values[i:j]) == k for i in range(n) for j in range(i + 1, n + 1))


def test_the_example_of_the_text():
    assert count_subarrays([3, 4, -7, 5, 2], 7) == 3


def test_zeros_and_an_empty_list():
    assert count_subarrays([0, 0, 0], 0) == 6
    assert count_subarrays([], 0) == 0
