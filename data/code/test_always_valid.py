"""The evidence against its integral, the limit against its definition, and crossings against the normal integral."""

import numpy as np
import pytest
from always_valid import LEVEL, PLAN, always_valid, evidence, first, paths
from scipy.integrate import quad
from scipy.stats import multivariate_normal, norm


@pytest.mark.parametrize(("z", "t", "spread"), [(0.0, 1.0, 9.0), (2.5, 0.3, 9.0), (-3.1, 1.4, 2.0)])
def test_evidence_is_the_likelihood_mixed_over_effects(z, t, spread):
    mixed = quad(lambda drift: norm.pdf(z, drift * t**0.5) * norm.pdf(drift, scale=spread**0.5), -60, 60, points=[0, z])[0]
    assert evidence(np.array(z), np.array(t), spread) == pytest.approx(mixed / norm.pdf(z), rel=1e-6)


def test_the_limit_is_where_the_evidence_reaches_twenty():
    for spread in (2.0, 9.0):
        t = np.linspace(0.01, 3, 50)
        assert np.allclose(evidence(always_valid(t, spread), t, spread), 1 / LEVEL)
    assert evidence(always_valid(np.array(0.5)) + 0.01, np.array(0.5)) > 1 / LEVEL


def test_the_spread_of_nine_makes_the_limit_at_the_planned_end_about_smallest():
    limits = [always_valid(np.array(1.0), spread) for spread in (4.0, 9.0, 20.0)]
    assert limits[1] == min(limits)


@pytest.mark.parametrize("drift", [0.0, 2.8])
def test_three_looks_agree_with_the_normal_integral(drift):
    z, t = paths(drift, 20_000, np.random.default_rng(1))
    at = np.array([PLAN // 3, 2 * PLAN // 3, PLAN]) - 1
    z, t = z[:, at], t[at]
    shared = np.sqrt(np.minimum.outer(t, t) / np.maximum.outer(t, t))
    law = multivariate_normal(drift * np.sqrt(t), shared)
    for limit in (np.full(3, 1.96), always_valid(t)):
        exact = 1 - law.cdf(limit, lower_limit=-limit)
        assert np.mean(np.any(np.abs(z) > limit, axis=1)) == pytest.approx(exact, abs=0.012)


def test_without_effect_the_limit_is_passed_by_at_most_one_in_twenty_however_long():
    z, t = paths(0.0, 4_000, np.random.default_rng(2), 5 * PLAN)
    share = np.mean(np.any(np.abs(z) > always_valid(t), axis=1))
    assert 0.015 < share < LEVEL
    assert np.mean(np.any(np.abs(z) > 1.96, axis=1)) > 0.5


def test_first():
    assert first(np.array([[False, True, True], [False, False, False], [True, False, True]])).tolist() == [1, -1, 0]
