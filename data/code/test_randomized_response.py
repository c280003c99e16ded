"""The exact values against enumeration of every outcome, numerical integration, and the best test on a real mechanism."""

from itertools import product
from math import exp, log

import numpy as np
import pytest
from randomized_response import (
    epsilon,
    laplace_error,
    most_members_found,
    response_error,
    response_table,
    share_of_yes,
)
from scipy import integrate, stats


@pytest.mark.parametrize("truthful", [0.6, 0.75, 0.9, 0.2])
def test_mean_and_spread_of_the_estimate_over_every_outcome(truthful):
    answers = (1, 0, 0, 1, 1)
    mean = square = total = 0.0
    for reports in product((0, 1), repeat=len(answers)):
        chance = 1.0
        for answer, report in zip(answers, reports, strict=True):
            chance *= truthful if answer == report else 1 - truthful
        guess = share_of_yes(sum(reports) / len(reports), truthful)
        total, mean, square = total + chance, mean + chance * guess, square + chance * guess**2
    assert np.isclose(total, 1) and np.isclose(mean, 3 / 5)
    assert np.isclose(np.sqrt(square - mean**2), response_error(len(answers), truthful))


def test_epsilon_is_the_log_odds_of_the_truth_and_looks_at_every_report():
    assert np.isclose(epsilon(response_table(0.75)), log(3))
    assert np.isclose(epsilon(response_table(0.1)), log(9))
    assert np.isclose(epsilon(np.array([[0.2, 0.8], [0.1, 0.9]])), log(2))
    assert np.isclose(epsilon(np.array([[0.1, 0.9], [0.2, 0.8]])), log(2))


def test_the_spread_of_laplace_noise_by_integration():
    eps, people = 0.7, 50
    variance, _ = integrate.quad(lambda z: z**2 * eps * exp(-eps * z), 0, np.inf)
    assert np.isclose(laplace_error(people, eps), np.sqrt(variance) / people)


@pytest.mark.parametrize("eps", [0.3, 1.0, 2.5])
def test_the_bound_on_membership_tests_holds_for_a_laplace_count_and_is_reached(eps):
    """Is one person in the count? The noise is centered on 1 or on 0, and the best test is a threshold."""
    noise = stats.laplace(scale=1 / eps)
    thresholds = np.linspace(-5, 6, 2001)
    found, alarms = noise.sf(thresholds - 1), noise.sf(thresholds)
    bound = np.array([most_members_found(eps, float(a)) for a in alarms])
    assert np.all(found <= bound + 1e-12)
    assert np.allclose(found[thresholds >= 1], bound[thresholds >= 1])
    assert np.allclose(found[thresholds <= 0], bound[thresholds <= 0])


def test_delta_is_added_and_nothing_exceeds_one():
    assert np.isclose(most_members_found(1.0, 0.01, 0.002), exp(1) * 0.01 + 0.002)
    assert np.isclose(most_members_found(0.0, 0.3), 0.3)
    assert np.isclose(most_members_found(0.0, 0.3, 0.1), 0.4)
    assert most_members_found(8.0, 0.01) < 1
    assert most_members_found(1.0, 1.0) == 1
    assert most_members_found(1.0, 1.0, 0.1) == 1
