"""The median against statistics.median of everything, and the number of values read against the logarithm."""

from math import log2
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st
from median_two_sorted import Watched, median_of_two

ordered = st.lists(st.integers(-9, 9), max_size=12).map(sorted)


@given(ordered, ordered, st.sampled_from([0, -(10**7), 10**7]))
def test_it_agrees_with_the_median_of_all_values(a, b, shift):
    a, b = [shift + value for value in a], [shift + value for value in b]
    if a or b:
        assert median_of_two(a, b) == median(a + b)


@pytest.mark.parametrize("short", [0, 1, 2, 7, 100])
@pytest.mark.parametrize("shift", [-(10**7), 1000, 10**7])
def test_it_reads_few_values(short, shift):
    a, b = Watched(range(shift, shift + short)), Watched(range(10**6))
    assert median_of_two(a, b) == median([*a.values, *b.values])
    assert a.reads + b.reads <= 2 * (log2(short + 1) + 1) + 4


def test_the_examples_of_the_text():
    assert median_of_two([2, 9, 30], [4, 5, 7, 8, 12]) == 7.5
    assert median_of_two([5], [1, 6]) == 5
    assert median_of_two([], [3, 4]) == 3.5
    assert median_of_two([-7], [-3]) == -5


def test_no_values_are_refused():
    with pytest.raises(ValueError):
        median_of_two([], [])
