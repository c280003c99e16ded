"""Inclusion and exclusion against every sequence of rolls, the mean against the distribution, both against the simulation."""

from fractions import Fraction
from itertools import product

import numpy as np
import pytest
from coupon_collector import all_seen, expected_rolls, median_rolls, simulate


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


def test_random_collectors_agree():
    needed = simulate(4, 30_000, seed=9)
    assert needed.mean() == pytest.approx(float(expected_rolls(4)), rel=0.02)
    assert np.mean(needed <= 7) == pytest.approx(float(all_seen(4, 7)), abs=0.012)
