"""Heap and quickselect against sorting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kth_largest import kth_largest_heap, kth_largest_select

BOTH = pytest.mark.parametrize("kth", [kth_largest_heap, kth_largest_select])


@BOTH
@given(values=st.lists(st.integers(-5, 5), min_size=1, max_size=30), data=st.data())
def test_agrees_with_sorting(kth, values, data):
    k = data.draw(st.integers(1, len(values)))
    before = list(values)
    assert kth(values, k) == sorted(values, reverse=True)[k - 1]
    assert values == before


@BOTH
@pytest.mark.parametrize("k", [0, 4, -1])
def test_a_k_out_of_range_is_refused(kth, k):
    with pytest.raises(ValueError):
        kth([1, 2, 3], k)


@BOTH
def test_the_example_of_the_text(kth):
    scores = [7.5, 9.1, 7.5, 3.2, 8.8, 9.1]
    assert [kth(scores, k) for k in (2, 3)] == [9.1, 8.8]


def test_equal_values_do_not_slow_quickselect_down():
    assert kth_largest_select([1] * 100_000, 50_000) == 1
