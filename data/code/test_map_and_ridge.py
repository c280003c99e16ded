"""Closed forms against the maximum over a grid, and ridge against a general optimizer of the posterior."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from map_and_ridge import negative_log_posterior, rate_estimates, ridge
from scipy import optimize, stats

GRID = np.linspace(0.0005, 0.9995, 4000)


@settings(deadline=None)
@given(st.integers(2, 60).flatmap(lambda n: st.tuples(st.integers(1, n - 1), st.just(n))), st.floats(1, 9), st.floats(1, 9))
def test_rate_estimates_are_the_modes_and_the_mean(case, a, b):
    k, n = case
    found = rate_estimates(k, n, a, b)
    log_likelihood = stats.binom.logpmf(k, n, GRID)
    log_posterior = log_likelihood + stats.beta.logpdf(GRID, a, b)
    on_log_odds = log_posterior + np.log(GRID * (1 - GRID))
    assert abs(found["MLE"] - GRID[np.argmax(log_likelihood)]) < 5e-4
    assert abs(found["MAP"] - GRID[np.argmax(log_posterior)]) < 5e-4
    assert abs(found["MAP on the log-odds scale"] - GRID[np.argmax(on_log_odds)]) < 5e-4
    weights = np.exp(log_posterior - log_posterior.max())
    assert abs(found["posterior mean"] - np.sum(GRID * weights) / weights.sum()) < 1e-3


def test_ridge_with_the_ratio_of_variances_maximizes_the_posterior():
    rng = np.random.default_rng(1)
    x, y = rng.normal(size=(9, 3)), rng.normal(size=9)
    for noise, prior in ((2.0, 0.5), (0.7, 3.0)):
        best = optimize.minimize(negative_log_posterior, np.zeros(3), args=(x, y, noise, prior)).x
        assert np.allclose(ridge(x, y, noise**2 / prior**2), best, atol=1e-4)


def test_posterior_is_likelihood_times_prior():
    rng = np.random.default_rng(2)
    x, y = rng.normal(size=(5, 2)), rng.normal(size=5)
    one, two = rng.normal(size=(2, 2))

    def logs(theta):
        return stats.norm.logpdf(y, x @ theta, 1.5).sum() + stats.norm.logpdf(theta, 0, 0.4).sum()

    difference = negative_log_posterior(two, x, y, 1.5, 0.4) - negative_log_posterior(one, x, y, 1.5, 0.4)
    assert np.isclose(logs(one) - logs(two), difference)


def test_example_of_the_text():
    assert np.allclose(list(rate_estimates(7, 20, 2, 8).values()), [0.35, 8 / 28, 0.3, 0.3])
