"""The simulated means against their exact laws: gamma for exponentials, Cauchy for Cauchys, t for normals."""

import numpy as np
import pytest
from central_limit import cauchy, coverage, exponential, lognormal, middle_half
from scipy import stats


@pytest.mark.parametrize("n", [2, 10, 50])
def test_means_of_exponentials_are_gamma(n):
    low, high = stats.gamma.ppf([0.25, 0.75], n, scale=1 / n)
    assert middle_half(exponential, n, 20_000, seed=3) == pytest.approx(high - low, rel=0.04)


@pytest.mark.parametrize("n", [1, 7, 100])
def test_means_of_cauchys_are_as_wide_as_one_draw(n):
    assert middle_half(cauchy, n, 20_000, seed=4) == pytest.approx(2.0, rel=0.06)


def test_for_normal_draws_the_interval_covers_what_the_t_distribution_says():
    exact = 1 - 2 * stats.t.sf(1.96, df=4)
    assert coverage(lambda rng, shape: rng.normal(3, 2, shape), 3, 5, 20_000, seed=5) == pytest.approx(exact, abs=0.008)


def test_the_lognormal_has_mean_one_and_skew_spoils_its_interval():
    assert stats.lognorm(2, scale=np.exp(-2)).mean() == pytest.approx(1)
    assert lognormal(np.random.default_rng(0), (1000, 400)).mean() == pytest.approx(1, rel=0.05)
    assert coverage(lognormal, 1, 30, 10_000, seed=6) < coverage(exponential, 1, 30, 10_000, seed=6) - 0.15
