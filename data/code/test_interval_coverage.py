"""Intervals and coverage against SciPy, and the exact coverage against simulation."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from interval_coverage import T_9, Z, coverage, mean_interval, wald, wilson
from scipy import stats


def test_multipliers_are_the_quantiles_they_claim_to_be():
    assert np.isclose(Z, stats.norm.ppf(0.975), atol=1e-6)
    assert np.isclose(T_9, stats.t.ppf(0.975, 9), atol=1e-6)


def test_t_interval_agrees_with_scipy():
    x = np.random.default_rng(1).exponential(3, size=10)
    expected = stats.ttest_1samp(x, 0).confidence_interval(0.95)
    assert np.allclose(mean_interval(x, T_9), expected, atol=1e-5)


@given(st.integers(1, 60).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_agrees_with_scipy(case):
    k, n = case
    expected = stats.binomtest(k, n).proportion_ci(method="wilson")
    assert np.allclose(wilson(k, n), expected, atol=1e-6)


def test_wald_margin_is_196_standard_errors():
    low, high = wald(60, 400)
    assert np.isclose((low + high) / 2, 0.15)
    assert np.isclose((high - low) / 2, 1.959964 * (0.15 * 0.85 / 400) ** 0.5)


def test_exact_coverage_agrees_with_simulation():
    counts = np.random.default_rng(2).binomial(50, 0.02, size=100_000)
    for interval in (wald, wilson):
        low, high = np.array([interval(k, 50) for k in range(51)])[counts].T
        assert abs(np.mean((low <= 0.02) & (high >= 0.02)) - coverage(interval, 50, 0.02)) < 0.006


def test_t_interval_covers_as_often_as_it_says_and_the_normal_quantile_does_not():
    low, high = mean_interval(np.random.default_rng(3).normal(5, 2, size=(100_000, 10)), T_9)
    assert abs(np.mean((low < 5) & (high > 5)) - 0.95) < 0.003
    low, high = mean_interval(np.random.default_rng(3).normal(5, 2, size=(100_000, 10)), Z)
    exact = 1 - 2 * stats.t.sf(Z, 9)
    assert abs(np.mean((low < 5) & (high > 5)) - exact) < 0.004
