"""Backtracking against trying every permutation."""

from itertools import combinations, permutations

import pytest
from n_queens import n_queens


def is_safe(columns):
    return all(a != b and abs(a - b) != s - r for (r, a), (s, b) in combinations(enumerate(columns), 2))


@pytest.mark.parametrize("n", range(1, 8))
def test_finds_each_safe_permutation_once_and_in_order(n):
    assert list(n_queens(n)) == [list(p) for p in permutations(range(n)) if is_safe(p)]


def test_the_example_of_the_text():
    assert list(n_queens(4)) == [[1, 3, 0, 2], [2, 0, 3, 1]]


def test_eight_queens_have_92_solutions():
    assert sum(1 for _ in n_queens(8)) == 92
