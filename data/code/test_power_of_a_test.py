"""The power formula against simulation and against SciPy's normal distribution."""

import numpy as np
import pytest
from power_of_a_test import power, simulate, users_for_power
from scipy import stats


@pytest.mark.parametrize(("p1", "p2", "n"), [(0.10, 0.12, 1000), (0.10, 0.12, 3839), (0.5, 0.42, 500), (0.3, 0.3, 800)])
def test_formula_agrees_with_simulation(p1, p2, n):
    _, significant = simulate(p1, p2, n, 60_000, np.random.default_rng(1))
    assert abs(significant.mean() - power(p1, p2, n)) < 0.01


def test_without_a_difference_power_is_alpha():
    assert np.isclose(power(0.2, 0.2, 500, alpha=0.01), 0.01)


def test_users_give_the_wanted_power_and_one_less_does_not():
    for p1, p2, wanted, alpha in ((0.10, 0.12, 0.8, 0.05), (0.4, 0.33, 0.9, 0.01)):
        n = users_for_power(p1, p2, wanted, alpha)
        shift = abs(p2 - p1) / np.sqrt((p1 * (1 - p1) + p2 * (1 - p2)) / np.array([n - 1, n]))
        reached = stats.norm.sf(stats.norm.isf(alpha / 2) - shift)
        assert reached[0] < wanted <= reached[1]


def test_significant_results_of_a_weak_test_overstate_the_effect():
    gain, significant = simulate(0.10, 0.12, 1000, 60_000, np.random.default_rng(2))
    assert abs(gain.mean() - 0.02) < 3e-4
    assert gain[significant].mean() > 0.03
