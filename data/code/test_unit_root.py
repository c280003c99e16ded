"""The t statistic against SciPy, and the test's size against Fuller's published table."""

import numpy as np
import pytest
from scipy.stats import linregress
from unit_root import autocorrelation, autoregression, dickey_fuller, slope_t


def test_the_slope_statistic_is_scipys():
    rng = np.random.default_rng(1)
    x, y = rng.normal(3, 2, (5, 30)), rng.normal(size=(5, 30))
    expected = [(fit := linregress(a, b)).slope / fit.stderr for a, b in zip(x, y)]
    assert np.allclose(slope_t(x, y), expected)


@pytest.mark.parametrize(("n", "critical"), [(50, -2.93), (100, -2.89), (250, -2.88)])
def test_five_percent_of_random_walks_fall_below_the_tabled_value(n, critical):
    walks = autoregression(1, 12_000, n, np.random.default_rng(n))
    assert abs(np.mean(dickey_fuller(walks) < critical) - 0.05) < 0.008


def test_a_stationary_series_is_rejected_more_often_the_faster_it_returns():
    rng = np.random.default_rng(2)
    shares = [np.mean(dickey_fuller(autoregression(phi, 2000, 100, rng)) < -2.89) for phi in (1, 0.95, 0.8, 0.5)]
    assert shares == sorted(shares) and shares[-1] > 0.99


def test_an_autoregression_has_its_variance_and_autocorrelation():
    series = autoregression(0.7, 1, 60_000, np.random.default_rng(3))[0]
    assert abs(series.var() - 1 / (1 - 0.49)) < 0.06
    assert abs(autocorrelation(series, 2) - 0.49) < 0.02


def test_a_stationary_series_has_its_full_variance_from_the_first_step_and_a_walk_grows():
    rng = np.random.default_rng(4)
    assert abs(autoregression(0.8, 20_000, 3, rng)[:, 0].var() - 1 / (1 - 0.64)) < 0.12
    walks = autoregression(1, 20_000, 9, rng)
    assert abs(walks[:, 0].var() - 1) < 0.05 and abs(walks[:, 8].var() - 9) < 0.4
