"""The survival curve by simulation and by integration, the fit by SciPy, the value by hand."""

import numpy as np
from clv_of_policies import fit, log_likelihood, survival, value
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import minimize
from scipy.special import betaln


@given(st.floats(0.1, 10), st.floats(0.1, 10))
def test_survival_is_the_mean_of_the_powers_of_staying(alpha, beta):
    t = np.arange(8)
    assert np.allclose(survival(alpha, beta, 8), np.exp(betaln(alpha, beta + t) - betaln(alpha, beta)))


def test_survival_agrees_with_simulated_customers():
    rng = np.random.default_rng(0)
    leaves = rng.geometric(rng.beta(0.7, 1.9, 200_000))
    simulated = [np.mean(leaves > t) for t in range(6)]
    assert np.allclose(survival(0.7, 1.9, 6), simulated, atol=0.005)


@settings(max_examples=5, deadline=None)
@given(st.floats(0.4, 3), st.floats(0.5, 6))
def test_fit_finds_the_maximum_and_the_truth(alpha, beta):
    in_force = np.round(1e6 * survival(alpha, beta, 6))
    found = fit(in_force)
    best = minimize(
        lambda p: -log_likelihood(*np.exp(p), in_force) / 1e6,
        np.zeros(2),
        method="Nelder-Mead",
        options={"xatol": 1e-7, "fatol": 1e-12},
    )
    assert np.allclose(found, np.exp(best.x), rtol=0.01)
    assert np.allclose(found, (alpha, beta), rtol=0.02)


def test_value_discounts_each_year_from_its_start():
    assert np.allclose(value(np.array([1, 0.5, 0.25]), 100, 0.25), [100, 140, 156])
