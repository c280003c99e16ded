"""Uniforms against the mean of the Beta distribution, dice against every throw, both against the simulation."""

from fractions import Fraction
from itertools import product
from math import pi, sqrt

import numpy as np
import pytest
from expected_maximum import kth_smallest_uniform, largest_die, largest_normal, simulate
from scipy.stats import beta


@pytest.mark.parametrize("n, k", [(1, 1), (3, 1), (3, 3), (7, 4), (20, 19)])
def test_order_statistics_of_uniforms_are_beta(n, k):
    assert float(kth_smallest_uniform(n, k)) == pytest.approx(beta(k, n - k + 1).mean())


@pytest.mark.parametrize("n, sides", [(1, 6), (2, 6), (3, 6), (4, 5), (5, 3)])
def test_the_largest_die_agrees_with_every_throw(n, sides):
    throws = list(product(range(1, sides + 1), repeat=n))
    assert largest_die(n, sides) == Fraction(sum(map(max, throws)), len(throws))


def test_random_draws_agree():
    uniform, dice, normal = simulate(4, 100_000, seed=6)
    assert uniform == pytest.approx(4 / 5, abs=0.003)
    assert dice == pytest.approx(float(largest_die(4)), abs=0.02)
    assert simulate(2, 200_000, seed=6)[2] == pytest.approx(1 / sqrt(pi), abs=0.01)


def test_the_largest_normal_has_its_known_values():
    assert largest_normal(2) == pytest.approx(1 / sqrt(pi), abs=1e-5)
    assert largest_normal(3) == pytest.approx(1.5 / sqrt(pi), abs=1e-5)
    assert simulate(7, 200_000, seed=2)[2] == pytest.approx(largest_normal(7), abs=0.01)


def test_the_second_smallest_of_three_is_the_median():
    draws = np.sort(np.random.default_rng(7).random((50_000, 3)), axis=1)
    assert draws[:, 1].mean() == pytest.approx(float(kth_smallest_uniform(3, 2)), abs=0.005)
