"""Both against all pairs, and against the definition bar by bar."""

from itertools import combinations

from container_water import most_water, rain_kept
from hypothesis import given
from hypothesis import strategies as st

heights = st.lists(st.integers(0, 9), max_size=14)


@given(heights)
def test_the_container_is_the_best_of_all_pairs(bars):
    area, i, j = most_water(bars)
    assert area == max(((b - a) * min(bars[a], bars[b]) for a, b in combinations(range(len(bars)), 2)), default=0)
    assert area == 0 or area == (j - i) * min(bars[i], bars[j])


@given(heights)
def test_rain_stands_as_high_as_the_lower_of_the_two_highest_sides(bars):
    assert rain_kept(bars) == sum(min(max(bars[: i + 1]), max(bars[i:])) - bars[i] for i in range(len(bars)))


@given(heights)
def test_both_are_the_same_from_the_other_side(bars):
    assert most_water(bars)[0] == most_water(bars[::-1])[0]
    assert rain_kept(bars) == rain_kept(bars[::-1])


def test_the_example_of_the_text():
    assert most_water([3, 9, 4, 8, 2, 6, 5]) == (25, 1, 6)
    assert rain_kept([3, 9, 4, 8, 2, 6, 5]) == 8
