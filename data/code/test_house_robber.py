"""Both dynamic programs against listing every possibility."""

from itertools import combinations, pairwise, product

import pytest
from house_robber import best_without_neighbors, ways_to_climb, which_without_neighbors
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize("n", range(12))
def test_ways_agree_with_listing_them(n):
    listed = sum(sum(steps) == n for length in range(n + 1) for steps in product((1, 2), repeat=length))
    assert ways_to_climb(n) == listed


@given(st.lists(st.integers(-3, 9), max_size=10))
def test_best_agrees_with_every_allowed_choice(values):
    places = range(len(values))
    choices = (
        c for size in range(len(values) + 1) for c in combinations(places, size) if all(b - a > 1 for a, b in pairwise(c))
    )
    expected = max(sum(values[i] for i in choice) for choice in choices)
    chosen = which_without_neighbors(values)
    assert best_without_neighbors(values) == expected == sum(values[i] for i in chosen)
    assert all(b - a > 1 for a, b in pairwise(chosen))


def test_the_examples_of_the_text():
    assert ways_to_climb(4) == 5
    assert best_without_neighbors([6, 2, 1, 9, 4, 3]) == 18
    assert which_without_neighbors([6, 2, 1, 9, 4, 3]) == [0, 3, 5]
