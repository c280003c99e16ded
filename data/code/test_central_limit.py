"""The simulated means against their exact laws: gamma for exponentials, Cauchy for Cauchys, t for normals."""

import numpy as np
import pytest
from central_limit import cauchy, coverage, exponential, lognormal, middle_half, uniform_gap
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


def test_the_gap_of_two_uniforms_is_that_of_a_triangle():
    mean = np.linspace(0, 1, 401)
    triangle = stats.triang(0.5).cdf(mean)
    assert uniform_gap(2) == pytest.approx(np.abs(triangle - stats.norm(0.5, (1 / 24) ** 0.5).cdf(mean)).max())


def test_ten_uniforms_are_nearly_normal():
    means = np.random.default_rng(7).random((200_000, 10)).mean(axis=1)
    distance = stats.kstest(means, stats.norm(0.5, (1 / 120) ** 0.5).cdf).statistic
    assert uniform_gap(10) == pytest.approx(distance, abs=0.004)
    assert uniform_gap(10) < 0.003
