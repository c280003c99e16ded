"""The fit against scikit-learn, the gradient against differences, and the loss at logits that overflow."""

import numpy as np
import pytest
from logistic_regression import fit, gradient, loss, sigmoid
from scipy.special import expit
from sklearn.linear_model import LogisticRegression


def problem(n, d, seed):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(n, d)) + rng.uniform(-0.5, 0.5, d)
    return x, (rng.random(n) < expit(x @ rng.normal(size=d) + 0.7)).astype(float)


@pytest.mark.parametrize("penalty", [0.003, 0.2])
@pytest.mark.parametrize(("n", "d"), [(80, 1), (150, 4)])
def test_weights_agree_with_scikit_learn(n, d, penalty):
    x, y = problem(n, d, n)
    library = LogisticRegression(C=1 / (n * penalty), tol=1e-10, max_iter=10_000).fit(x, y)
    w, b = fit(x, y, penalty)
    assert np.allclose(w, library.coef_[0], atol=1e-4)
    assert np.isclose(b, library.intercept_[0], atol=1e-4)


def test_the_gradient_agrees_with_differences_of_the_loss():
    x, y = problem(37, 3, 5)
    w, b, step = np.array([0.4, -1.3, 2.0]), -0.6, 1e-6
    dw, db = gradient(w, b, x, y, 0.3)
    for j in range(3):
        nudge = step * np.eye(3)[j]
        assert np.isclose(dw[j], (loss(w + nudge, b, x, y, 0.3) - loss(w - nudge, b, x, y, 0.3)) / (2 * step), atol=1e-8)
    assert np.isclose(db, (loss(w, b + step, x, y, 0.3) - loss(w, b - step, x, y, 0.3)) / (2 * step), atol=1e-8)


@pytest.mark.filterwarnings("error")
def test_huge_logits_neither_overflow_nor_become_nan():
    z = np.array([-1e4, -40.0, 0.0, 40.0, 1e4])
    assert np.allclose(sigmoid(z), expit(z), atol=0)
    x = np.array([[1e4], [-1e4]])
    assert loss(np.ones(1), 0.0, x, np.array([1.0, 0.0]), 0) == 0
    assert np.isclose(loss(np.ones(1), 0.0, x, np.array([0.0, 0.0]), 0), 5000)
    assert np.all(np.isfinite(gradient(np.ones(1), 0.0, x, np.array([0.0, 1.0]), 0)[0]))


def test_without_penalty_the_mean_prediction_is_the_share_of_ones():
    x, y = problem(120, 2, 8)
    w, b = fit(x, y)
    assert np.isclose(sigmoid(x @ w + b).mean(), y.mean(), atol=1e-6)


def test_one_class_stays_finite_and_is_predicted():
    x, _ = problem(20, 2, 1)
    w, b = fit(x, np.ones(20), penalty=0.1, steps=500)
    assert np.all(np.isfinite(w))
    assert np.all(sigmoid(x @ w + b) > 0.9)
