"""Fits against scikit-learn, gradient descent and an exact formula for the risk on both sides of the peak."""

import numpy as np
import pytest
from double_descent import features, one_set, short, smallest_fit
from sklearn.linear_model import Ridge


@pytest.mark.parametrize("p", [7, 60])
@pytest.mark.parametrize("penalty", [0.3, 20])
def test_with_a_penalty_it_is_ridge_without_intercept(p, penalty):
    rng = np.random.default_rng(1)
    f, y = rng.normal(size=(25, p)), rng.normal(size=25)
    assert np.allclose(smallest_fit(f, y, penalty), Ridge(alpha=penalty, fit_intercept=False).fit(f, y).coef_)


@pytest.mark.parametrize("p", [6, 80])
def test_without_one_it_is_where_gradient_descent_from_zero_ends(p):
    rng = np.random.default_rng(2)
    f, y, w = rng.normal(size=(20, p)), rng.normal(size=20), np.zeros(p)
    for _ in range(20_000):
        w -= f.T @ (f @ w - y) / np.linalg.norm(f, 2) ** 2
    assert np.allclose(smallest_fit(f, y), w, atol=1e-6)


def test_among_exact_fits_it_is_the_shortest():
    rng = np.random.default_rng(3)
    f, y = rng.normal(size=(10, 40)), rng.normal(size=10)
    w = smallest_fit(f, y)
    other = w + (np.eye(40) - np.linalg.pinv(f) @ f) @ rng.normal(size=40)
    assert np.allclose(f @ w, y) and np.allclose(f @ other, y)
    assert np.linalg.norm(w) < np.linalg.norm(other)


@pytest.mark.parametrize("p", [10, 24, 60, 120])
def test_the_peak_has_the_shape_that_theory_gives_for_a_part_of_independent_gaussian_features(p):
    """Belkin, Hsu and Xu, 2020: y = x beta + noise with 160 features, the first p of which are seen, and 40 examples."""
    rng, n, d, noise, sets = np.random.default_rng(4), 40, 160, 0.7, 3000
    beta = np.full(d, 0.2)
    seen, unseen = 0.04 * p, 0.04 * (d - p) + noise**2
    exact = unseen * (1 + p / (n - p - 1)) if p < n else seen * (1 - n / p) + unseen * (1 + n / (p - n - 1))
    risks = []
    for _ in range(sets):
        x = rng.normal(size=(n, d))
        w = smallest_fit(x[:, :p], x @ beta + rng.normal(0, noise, n))
        risks.append(np.sum((w - beta[:p]) ** 2) + unseen)
    assert np.mean(risks) == pytest.approx(exact, rel=0.05)


def test_features_are_rectified_inputs_scaled_by_their_number():
    x, directions = np.array([[1.0, -2.0]]), np.array([[3.0, 0.0, 1.0, 2.0], [0.0, 4.0, -1.0, 1.5]])
    assert np.allclose(features(x, directions), [[1.5, 0, 1.5, 0]])


def test_one_set_fits_exactly_from_as_many_features_as_examples_and_ridge_never_does():
    rng = np.random.default_rng(5)
    training, test, length, ridge = np.median([one_set(50, 60, 0.1, rng) for _ in range(9)], axis=0)
    assert training < 1e-12 and 0.25 < ridge < test and length > 10
    assert one_set(50, 30, 0.1, rng)[0] > 0.01


def test_without_noise_and_with_many_examples_the_linear_target_is_found():
    rng = np.random.default_rng(6)
    training, test, _, ridge = one_set(900, 200, 1e-9, rng, d=4, noise=0)
    assert training < 0.01 and test < 0.01 and ridge == pytest.approx(test, rel=0.1)
    assert one_set(900, 200, 1e12, rng, d=4, noise=0)[3] == pytest.approx(1, rel=0.25)


def test_weak_directions_are_fitted_and_empty_ones_left_out():
    assert np.allclose(smallest_fit(np.diag([1.0, 1e-4]), np.array([2.0, 3.0])), [2, 30_000])
    assert np.allclose(smallest_fit(np.array([[1.0, 1.0], [1.0, 1.0]]), np.array([2.0, 4.0])), [1.5, 1.5])


@pytest.mark.parametrize("p", [12, 30, 70])
def test_one_set_reports_what_other_solvers_find_on_the_same_draws(p):
    rng = np.random.default_rng(7)
    directions, x, new = rng.normal(size=(6, p)), rng.normal(size=(30, 6)), rng.normal(size=(500, 6))
    y = x.sum(axis=1) / 6**0.5 + rng.normal(0, 0.8, 30)
    target = new.sum(axis=1) / 6**0.5 + rng.normal(0, 0.8, 500)
    f, g = (np.where(z @ directions > 0, z @ directions, 0) / (6 * p) ** 0.5 for z in (x, new))
    free = np.linalg.lstsq(f, y, rcond=None)[0]
    ridge = Ridge(alpha=2.5, fit_intercept=False).fit(f, y)
    expected = [
        np.mean((f @ free - y) ** 2),
        np.mean((g @ free - target) ** 2),
        np.sqrt(np.sum(free**2)),
        np.mean((ridge.predict(g) - target) ** 2),
    ]
    assert one_set(30, p, 2.5, np.random.default_rng(7), d=6, noise=0.8) == pytest.approx(expected, rel=1e-5, abs=1e-12)


def test_short_numbers():
    assert [short(0.456), short(9.994), short(10), short(281.6)] == ["0.46", "9.99", "10", "282"]
