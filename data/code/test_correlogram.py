"""Against the Durbin-Levinson recursion, least squares, and theory worked out by hand."""

import numpy as np
import pytest
from correlogram import acf, ar1, ar1_residuals, ljung_box, pacf


def test_a_short_series_by_hand():
    assert np.allclose(acf(np.array([1.0, 3, 2, 6, 3]), 2), [-3 / 14, 2 / 14])


def test_partial_autocorrelations_against_durbin_and_levinson():
    rho = acf(ar1(0.6, np.random.default_rng(0).normal(size=400)), 6)
    phi, expected = np.array([rho[0]]), [rho[0]]
    for k in range(1, 6):
        last = (rho[k] - phi @ rho[:k][::-1]) / (1 - phi @ rho[:k])
        phi = np.append(phi - last * phi[::-1], last)
        expected.append(last)
    assert np.allclose(pacf(rho), expected)


def test_theory_of_ar_and_ma():
    assert np.allclose(pacf(0.8 ** np.arange(1, 6)), [0.8, 0, 0, 0, 0])
    theta = 0.5
    k = np.arange(1, 6)
    ma = np.where(k == 1, theta / (1 + theta**2), 0.0)
    assert np.allclose(pacf(ma), -((-theta) ** k) * (1 - theta**2) / (1 - theta ** (2 * (k + 1))))


def test_an_autoregression_follows_its_recursion():
    noise = np.array([1.0, 2, -1])
    assert np.allclose(ar1(0.5, noise), [1, 2.5, 0.25])


def test_residuals_are_those_of_least_squares():
    y = np.random.default_rng(1).normal(size=50).cumsum()
    slope, constant = np.polyfit(y[:-1], y[1:], 1)
    assert np.allclose(ar1_residuals(y), y[1:] - slope * y[:-1] - constant)


@pytest.mark.parametrize("lags", [1, 5])
def test_ljung_box_rejects_five_percent_of_white_noise_and_sees_correlation(lags):
    rng = np.random.default_rng(2)
    share = np.mean([ljung_box(rng.normal(size=200), lags) < 0.05 for _ in range(4000)])
    assert abs(share - 0.05) < 0.012
    assert ljung_box(ar1(0.5, rng.normal(size=200)), lags) < 1e-4


def test_ljung_box_by_hand():
    # n = 5, lag 1: Q = 5 * 7 * (9 / 196) / 4, and one degree of freedom is a squared normal
    from math import erfc, sqrt

    q = 5 * 7 * (9 / 196) / 4
    assert abs(ljung_box(np.array([1.0, 3, 2, 6, 3]), 1) - erfc(sqrt(q / 2))) < 1e-12


def test_a_fitted_coefficient_takes_a_degree_of_freedom():
    y = np.random.default_rng(3).normal(size=100)
    assert ljung_box(y, 4, fitted=1) < ljung_box(y, 4)
