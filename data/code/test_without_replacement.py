"""Counting against every possible order of the balls, SciPy's hypergeometric, and the simulation."""

from fractions import Fraction
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import hypergeom
from without_replacement import exactly, red_at, simulate, with_replacement


@pytest.mark.parametrize("hits", range(4))
def test_counting_hands_agrees_with_every_order(hits):
    orders = list(permutations("RRRBBBB", 3))
    share = Fraction(sum(order.count("R") == hits for order in orders), len(orders))
    assert exactly(3, 4, 3, hits) == share


@given(st.integers(1, 8), st.integers(1, 8), st.data())
def test_it_is_the_hypergeometric_distribution(red, blue, data):
    draws = data.draw(st.integers(1, red + blue))
    hits = data.draw(st.integers(0, draws))
    assert float(exactly(red, blue, draws, hits)) == pytest.approx(hypergeom.pmf(hits, red + blue, red, draws), abs=1e-12)


@given(st.integers(1, 6), st.integers(1, 6), st.data())
def test_every_position_is_red_with_the_same_chance(red, blue, data):
    position = data.draw(st.integers(1, red + blue))
    assert red_at(red, blue, position) == Fraction(red, red + blue)


def test_the_example():
    assert exactly(5, 7, 3, 2) == Fraction(7, 22)
    assert with_replacement(5, 7, 3, 2) == Fraction(175, 576)


def test_random_draws_agree():
    drawn = simulate(4, 9, 5, rounds=50_000, seed=1)
    for hits in range(5):
        assert np.mean(drawn.sum(axis=1) == hits) == pytest.approx(float(exactly(4, 9, 5, hits)), abs=0.01)
    assert drawn[drawn[:, 1], 4].mean() == pytest.approx(3 / 12, abs=0.015)
