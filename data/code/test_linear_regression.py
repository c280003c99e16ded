"""Both fits against scikit-learn, with columns that are collinear, constant or badly scaled."""

import numpy as np
import pytest
from linear_regression import descend, fit_by_descent, fit_exact, safe_rate, with_ones
from sklearn.linear_model import LinearRegression


def problem(n, d, seed):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(n, d)) @ rng.normal(size=(d, d)) * rng.uniform(0.1, 50, d) + rng.normal(0, 20, d)
    return x, rng.normal(7, 3, n) + x @ rng.normal(size=d)


@pytest.mark.parametrize(("n", "d"), [(30, 1), (50, 3), (200, 2)])
def test_both_fits_agree_with_scikit_learn(n, d):
    for seed in range(4):
        x, y = problem(n, d, seed)
        library = LinearRegression().fit(x, y)
        expected = np.append(library.intercept_, library.coef_)
        assert np.allclose(fit_exact(x, y), expected, rtol=1e-6)
        theta, taken = fit_by_descent(x, y, 300_000)
        assert taken < 300_000
        assert np.allclose(theta, expected, rtol=1e-5, atol=1e-5)


def test_the_residuals_are_orthogonal_to_every_column():
    x, y = problem(40, 5, 9)
    assert np.abs(with_ones(x).T @ (y - with_ones(x) @ fit_exact(x, y))).max() < 1e-6


def test_equal_columns_share_the_weight_and_predict_the_same():
    x, y = problem(60, 2, 1)
    double = np.column_stack([x, x[:, 1]])
    exact, (theta, _) = fit_exact(double, y), fit_by_descent(double, y, 100_000)
    assert np.isclose(exact[2], exact[3])
    for found in (exact, theta):
        assert np.allclose(with_ones(double) @ found, with_ones(x) @ fit_exact(x, y), atol=1e-5)


@pytest.mark.parametrize("value", [0.0, 0.1, 5.0])
def test_a_constant_column_harms_neither_fit(value):
    x, y = problem(31, 2, 2)
    wide = np.column_stack([x, np.full(31, value)])
    theta, taken = fit_by_descent(wide, y, 50_000)
    assert taken < 50_000
    assert np.allclose(with_ones(wide) @ theta, with_ones(x) @ fit_exact(x, y), atol=1e-5)
    assert np.allclose(with_ones(wide) @ fit_exact(wide, y), with_ones(x) @ fit_exact(x, y))
    assert abs(theta[3]) < 1e-9


def test_fewer_rows_than_columns_is_fitted_without_error_and_with_the_shortest_solution():
    x, y = problem(4, 9, 3)
    theta = fit_exact(x, y)
    assert np.allclose(with_ones(x) @ theta, y)
    assert np.allclose(theta, np.linalg.pinv(with_ones(x)) @ y)


def test_twice_the_safe_rate_is_where_descent_turns_into_divergence():
    x, y = problem(50, 3, 4)
    a = with_ones(x)
    for factor, grows in ((1.9, False), (2.1, True)):
        size = np.abs(a @ descend(a, y, factor * safe_rate(a), 2000)[0]).max()
        assert (size > 1e6) == grows
