"""The formula against SciPy, against numbers drawn another way, and against sums done by hand."""

import numpy as np
import pytest
from fermi_range import FACTORS, exact, log_normal, sample
from scipy.stats import lognorm


@pytest.mark.parametrize("low, high", [(0.35, 0.55), (5, 9), (25, 80)])
def test_a_factor_has_the_range_that_was_asked_for(low, high):
    mean, sd = log_normal(low, high)
    assert np.allclose(lognorm(s=sd, scale=np.exp(mean)).ppf([0.05, 0.5, 0.95]), [low, np.sqrt(low * high), high], rtol=1e-4)


def test_the_median_is_the_product_of_geometric_means():
    middle = {name: np.sqrt(low * high) for name, (low, high, _) in FACTORS.items()}
    *times, per = middle.values()
    assert exact()[0] == pytest.approx(1e6 * np.prod(times) / per)


def test_formula_and_sample_agree_with_independent_draws_of_scipy():
    rng = np.random.default_rng(1)
    total = np.full(400_000, 1e6)
    for low, high, sign in FACTORS.values():
        sd = np.log(high / low) / (2 * 1.6448536)
        draws = lognorm(s=sd, scale=np.sqrt(low * high)).rvs(total.size, random_state=rng)
        total = total * draws if sign > 0 else total / draws
    median, sd = exact()
    ends = np.quantile(total, [0.05, 0.5, 0.95])
    assert np.allclose(ends, median * np.exp(sd * np.array([-1.6449, 0, 1.6449])), rtol=0.01)
    assert np.allclose(np.quantile(sample(np.random.default_rng(2), 400_000), [0.05, 0.5, 0.95]), ends, rtol=0.015)


@pytest.mark.parametrize("correlation", [0.0, 0.3, 0.8])
def test_correlation_adds_the_covariances(correlation):
    sds = np.array([log_normal(low, high)[1] for low, high, _ in FACTORS.values()])
    variance = (1 - correlation) * (sds**2).sum() + correlation * sds.sum() ** 2
    logs = np.log(sample(np.random.default_rng(0), 300_000, correlation))
    assert logs.var() == pytest.approx(variance, rel=0.02)
    assert logs.mean() == pytest.approx(np.log(exact()[0]), abs=0.01)
