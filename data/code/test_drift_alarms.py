"""Distances and limits against SciPy, and the count of false alarms against its expectation."""

import numpy as np
import pytest
from drift_alarms import alarms, distances, ks_distance, ks_limit
from scipy.stats import ks_2samp, kstwobign


@pytest.mark.parametrize("ties", [True, False])
def test_the_distance_is_scipys(ties):
    rng = np.random.default_rng(5)
    first, second = rng.normal(size=300), rng.normal(0.3, 1, 170)
    if ties:
        first, second = np.round(first), np.round(second)
    assert np.isclose(ks_distance(first, second), ks_2samp(first, second).statistic)


@pytest.mark.parametrize("level", [0.05, 0.05 / 200])
def test_the_limit_is_the_quantile_of_kolmogorovs_distribution(level):
    n, m = 4_000, 9_000
    assert np.isclose(ks_limit(n, m, level), kstwobign.isf(level) * np.sqrt((n + m) / (n * m)), rtol=1e-3)


def test_without_wobble_a_twentieth_of_the_tests_is_significant():
    far = distances(2_000, np.zeros(1_000), np.random.default_rng(6)) > ks_limit(2_000, 2_000, 0.05)
    assert abs(far.sum() - 50) < 4 * np.sqrt(1_000 * 0.05 * 0.95)


def test_a_move_of_half_a_standard_deviation_has_the_distance_of_two_normals():
    # The gap is largest halfway: Phi(0.25) - Phi(-0.25) = 0.1974.
    assert np.isclose(distances(40_000, np.array([0.5]), np.random.default_rng(7))[0], 0.1974, atol=0.015)


def test_the_learned_limit_is_passed_on_one_alike_day_in_four():
    # The largest of 4 x 3 alike distances is on the new day with chance 1/4; a little less, as ties do not count.
    rng = np.random.default_rng(10)
    passed = [alarms(1_500, 3, rng)["worst of 3 quiet days"][0] > 0 for _ in range(500)]
    assert abs(np.mean(passed) - 0.25) < 3.5 * np.sqrt(0.25 * 0.75 / len(passed))


def test_more_rows_make_more_false_alarms_except_for_the_learned_limit():
    few, many = (alarms(rows, 100, np.random.default_rng(8)) for rows in (500, 10_000))
    assert many["test at 5%"][0] > 2 * few["test at 5%"][0]
    assert 10 < many["test at 5% / features"][0] < many["test at 5%"][0]
    assert many["worst of 3 quiet days"][0] <= 3
    assert all(seen for _, seen in many.values())
