"""Inclusion and exclusion against every sequence of rolls, the mean against the distribution, both against the simulation."""

from fractions import Fraction
from itertools import combinations, product
from math import exp, log

import numpy as np
import pytest
from coupon_collector import all_seen, expected_rolls, median_rolls, simulate
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize("faces, rolls", [(1, 1), (2, 5), (3, 3), (3, 7), (4, 6)])
def test_the_distribution_agrees_with_every_sequence(faces, rolls):
    sequences = list(product(range(faces), repeat=rolls))
    assert all_seen(faces, rolls) == Fraction(sum(len(set(row)) == faces for row in sequences), len(sequences))


@pytest.mark.parametrize("faces", [2, 5, 6])
def test_the_mean_is_the_sum_of_the_tail(faces):
    tail = sum(1 - float(all_seen(faces, rolls)) for rolls in range(300))
    assert float(expected_rolls(faces)) == pytest.approx(tail)


def test_six_faces_take_fourteen_point_seven_rolls():
    assert expected_rolls(6) == Fraction(147, 10)
    assert all_seen(6, 12) < Fraction(1, 2) < all_seen(6, 13)
    assert median_rolls(6) == 13
    assert (median_rolls(1), median_rolls(2)) == (1, 2)


def test_random_collectors_agree():
    needed = simulate(4, 30_000, seed=9)
    assert needed.mean() == pytest.approx(float(expected_rolls(4)), rel=0.02)
    assert np.mean(needed <= 7) == pytest.approx(float(all_seen(4, 7)), abs=0.012)


@given(st.lists(st.integers(1, 9), min_size=2, max_size=5))
def test_unequal_chances_never_shorten_the_wait(weights):
    chances = [Fraction(weight, sum(weights)) for weight in weights]
    sets = [chosen for size in range(1, len(chances) + 1) for chosen in combinations(chances, size)]
    wait = sum((-1) ** (len(chosen) + 1) / sum(chosen) for chosen in sets)
    assert wait >= expected_rolls(len(chances))
    assert wait >= 1 / min(chances)
    assert (wait == expected_rolls(len(chances))) == (len(set(weights)) == 1)


@pytest.mark.parametrize("c", [-1, 0, 2])
def test_the_chance_of_a_full_set_tends_to_the_double_exponential(c):
    assert float(all_seen(400, round(400 * log(400) + 400 * c))) == pytest.approx(exp(-exp(-c)), abs=0.01)
