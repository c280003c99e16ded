"""Newton's method against scikit-learn and a general optimizer, and the divergence against what separation must do."""

import numpy as np
import pytest
from perfect_separation import log_likelihood, path, standard_error
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression


def data(seed: int):
    rng = np.random.default_rng(seed)
    x = np.c_[np.ones(60), rng.normal(size=(60, 2)) * [1, 3]]
    y = (rng.random(60) < 1 / (1 + np.exp(-x @ [0.4, -1, 0.3]))).astype(float)
    return x, y


@pytest.mark.parametrize("penalty", [0, 0.7, 5])
def test_maximum_is_that_of_scikit_learn(penalty):
    x, y = data(1)
    model = LogisticRegression(C=1 / penalty if penalty else np.inf, tol=1e-10, max_iter=5000).fit(x[:, 1:], y)
    assert np.allclose(path(x, y, 30, penalty)[-1], np.r_[model.intercept_, model.coef_[0]], atol=1e-4)


@pytest.mark.parametrize("separated", [False, True])
def test_firth_maximizes_the_penalized_likelihood(separated):
    x, y = data(2)
    if separated:
        y = (x[:, 1] > 0.3).astype(float)

    def loss(theta):
        p = 1 / (1 + np.exp(-x @ theta))
        return -log_likelihood(theta, x, y) - 0.5 * np.linalg.slogdet(x.T @ np.diag(p * (1 - p)) @ x)[1]

    best = minimize(loss, np.zeros(3), options={"gtol": 1e-7}).x
    assert np.allclose(path(x, y, 200, firth=True)[-1], best, atol=2e-3)


def test_standard_error_is_the_curvature_of_the_log_likelihood():
    x, y = data(3)
    theta, h, hessian = np.array([0.2, -0.5, 0.4]), 1e-4, np.zeros((3, 3))
    steps = np.eye(3) * h
    for i in range(3):
        for j in range(3):
            hessian[i, j] = sum(
                a * b * log_likelihood(theta + a * steps[i] + b * steps[j], x, y) for a in (1, -1) for b in (1, -1)
            ) / (4 * h * h)
    assert np.isclose(standard_error(theta, x), np.sqrt(np.linalg.inv(-hessian)[2, 2]), rtol=1e-4)


def test_separated_slopes_grow_without_end_and_the_wald_statistic_falls():
    x = np.c_[np.ones(8), [-4.0, -3, -2, -1, 2, 3, 4, 5]]
    y = np.r_[np.zeros(4), np.ones(4)]
    thetas = path(x, y, 14)[2:]
    slopes = [theta[1] for theta in thetas]
    assert (np.diff(slopes) > 0.2).all()
    assert (np.diff([log_likelihood(theta, x, y) for theta in thetas]) > 0).all()
    assert (np.diff([theta[1] / standard_error(theta, x) for theta in thetas[1:]]) < 0).all()
    penalized = path(x, y, 60, penalty=0.5)
    assert abs(penalized[10][1] - penalized[-1][1]) < 1e-9, "Newton's method doubles the digits, so ten steps are enough"
