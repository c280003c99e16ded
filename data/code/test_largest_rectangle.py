"""Both against scans of everything."""

from hypothesis import given
from hypothesis import strategies as st
from largest_rectangle import days_until_warmer, largest_rectangle

lists = st.lists(st.integers(0, 7), max_size=15)


@given(lists)
def test_days_agree_with_a_scan(values):
    n = len(values)
    assert days_until_warmer(values) == [next((j - i for j in range(i, n) if values[j] > values[i]), 0) for i in range(n)]


@given(lists)
def test_the_rectangle_agrees_with_every_range_of_bars(heights):
    n = len(heights)
    areas = [min(heights[i:j]) * (j - i) for i in range(n) for j in range(i + 1, n + 1)]
    assert largest_rectangle(heights) == max(areas, default=0)


def test_the_examples_of_the_text():
    assert days_until_warmer([18, 17, 15, 16, 20, 14]) == [4, 3, 1, 1, 0, 0]
    assert largest_rectangle([3, 1, 4, 5, 4, 2]) == 12
