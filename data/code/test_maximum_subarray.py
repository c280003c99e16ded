"""Kadane and its product form against every subarray."""

from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st
from maximum_subarray import maximum_product, maximum_subarray

lists = st.lists(st.integers(-6, 6), min_size=1, max_size=12)


def subarrays(values):
    return [values[i:j] for i in range(len(values)) for j in range(i + 1, len(values) + 1)]


@given(lists)
def test_the_sum_agrees_with_every_subarray_and_the_bounds_give_it(values):
    total, start, end = maximum_subarray(values)
    assert total == max(map(sum, subarrays(values))) == sum(values[start:end])
    assert start < end


@given(lists)
def test_the_product_agrees_with_every_subarray(values):
    assert maximum_product(values) == max(map(prod, subarrays(values)))


def test_the_examples_of_the_text():
    assert maximum_subarray([2, -5, 6, -2, 3, -8, 4]) == (7, 2, 5)
    assert maximum_subarray([-4, -1, -3])[0] == -1
    assert maximum_product([2, -3, 4, -1, 0, 7]) == 24


def test_an_empty_list_is_refused():
    with pytest.raises(ValueError):
        maximum_subarray([])
