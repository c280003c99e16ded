"""The fit against scikit-learn on rates, against shares that can be counted by hand, and its errors against curvature."""

import numpy as np
from poisson_with_exposure import errors, fit
from sklearn.linear_model import PoissonRegressor


def data(seed: int):
    rng = np.random.default_rng(seed)
    x = np.c_[np.ones(400), rng.normal(size=400), rng.integers(0, 2, 400)]
    exposure = rng.uniform(0.5, 6, 400)
    return x, rng.poisson(exposure * np.exp(x @ [0.2, 0.5, -0.7])), exposure


def test_an_offset_is_a_fit_of_rates_weighted_by_exposure():
    x, y, exposure = data(1)
    model = PoissonRegressor(alpha=0, tol=1e-10, max_iter=10_000).fit(x[:, 1:], y / exposure, sample_weight=exposure)
    assert np.allclose(fit(x, y, exposure), np.r_[model.intercept_, model.coef_], atol=1e-4)


def test_two_groups_give_the_ratio_of_their_rates_and_its_textbook_error():
    x, y = np.array([[1.0, 0], [1, 1]]), np.array([30.0, 12])
    theta = fit(x, y, np.array([1000.0, 300]))
    assert np.allclose(np.exp(theta), [0.03, 0.04 / 0.03])
    error = errors(np.repeat(x, 2, axis=0), np.array([15, 15, 6, 6.0]), np.array([500, 500, 150, 150.0]), theta)[0]
    assert np.isclose(error[1], np.sqrt(1 / 30 + 1 / 12))


def test_dispersion_is_pearsons_sum_over_rows_less_coefficients():
    x, exposure = np.repeat([[1.0, 0], [1, 1]], 2, axis=0), np.array([500, 500, 150, 150.0])
    y = np.array([20.0, 10, 8, 4])  # the means are 15, 15, 6 and 6
    assert np.isclose(errors(x, y, exposure, fit(x, y, exposure))[1], (25 / 15 * 2 + 4 / 6 * 2) / (4 - 2))


def test_dispersion_is_near_one_for_poisson_and_the_factor_for_multiplied_counts():
    x, y, exposure = data(2)
    assert abs(errors(x, y, exposure, fit(x, y, exposure))[1] - 1) < 0.2
    single = errors(x, y, exposure, fit(x, y, exposure))[1]
    assert np.isclose(errors(x, 3 * y, exposure, fit(x, 3 * y, exposure))[1], 3 * single)
