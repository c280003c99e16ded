"""Fits against scikit-learn and Bayes' rule; the exact error against counted mistakes."""

import numpy as np
import pytest
from generative_or_discriminative import error, logistic, naive_bayes
from scipy.special import expit, logit
from scipy.stats import norm
from sklearn.linear_model import LogisticRegression


def lopsided(n, rng):
    y = (rng.uniform(size=n) < 0.3).astype(int)
    return np.outer(2 * y - 1, [0.5, -0.2, 1.0]) + rng.normal(size=(n, 3)) @ np.diag([1.0, 2.0, 0.5]), y


@pytest.mark.parametrize("penalty", [0.1, 10])
def test_logistic_regression_is_that_of_scikit_learn(penalty):
    x, y = lopsided(150, np.random.default_rng(1))
    weights, bias = logistic(x, y, penalty)
    model = LogisticRegression(C=1 / penalty, tol=1e-8).fit(x, y)
    assert np.allclose(weights, model.coef_[0], atol=2e-3)
    assert bias == pytest.approx(model.intercept_[0], abs=2e-3)


def test_naive_bayes_gives_the_log_odds_of_bayes_rule():
    x, y = lopsided(90, np.random.default_rng(2))
    weights, bias = naive_bayes(x, y)
    inside = np.concatenate([x[y == 0] - x[y == 0].mean(axis=0), x[y == 1] - x[y == 1].mean(axis=0)])
    scale = np.sqrt(np.mean(inside**2, axis=0))
    joint = [norm.pdf(x, x[y == c].mean(axis=0), scale).prod(axis=1) * np.mean(y == c) for c in (0, 1)]
    assert np.allclose(expit(x @ weights + bias), joint[1] / (joint[0] + joint[1]))


def test_naive_bayes_without_evidence_gives_the_share_of_the_class():
    x, y = np.array([[1.0], [2.0], [3.0], [1.0], [2.0], [3.0], [1.0], [3.0]]), np.array([0, 0, 0, 1, 1, 1, 1, 1])
    weights, bias = naive_bayes(x, y)
    assert weights == pytest.approx(0)
    assert bias == pytest.approx(logit(5 / 8))


@pytest.mark.parametrize("bias", [-0.7, 0.0, 0.4])
def test_the_error_is_the_share_of_mistakes(bias):
    rng = np.random.default_rng(3)
    mean, covariance = np.array([0.6, 0.2]), np.array([[1.0, 0.5], [0.5, 2.0]])
    weights, y = np.array([1.0, -0.3]), rng.integers(0, 2, 400_000)
    x = np.outer(2 * y - 1, mean) + rng.multivariate_normal([0, 0], covariance, len(y))
    assert error(weights, bias, mean, covariance) == pytest.approx(np.mean((x @ weights + bias > 0) != y), abs=0.003)


def test_no_line_beats_the_one_that_knows_the_covariance():
    rng = np.random.default_rng(4)
    mean, root = rng.normal(size=4), rng.normal(size=(4, 4))
    covariance = root @ root.T + np.eye(4)
    best = error(np.linalg.solve(covariance, mean), 0, mean, covariance)
    assert best == pytest.approx(norm.cdf(-np.sqrt(mean @ np.linalg.solve(covariance, mean))))
    assert all(error(rng.normal(size=4), rng.normal(), mean, covariance) > best for _ in range(200))
