"""The attacks against every corner of the box, gradients against finite differences, training against scikit-learn."""

from itertools import product

import numpy as np
import pytest
from adversarial_linear import accuracy, fgsm, loss_and_gradient, pgd, sample, train
from scipy.stats import norm
from sklearn.linear_model import LogisticRegression


@pytest.mark.parametrize("eps", [0.1, 0.7])
def test_no_corner_of_the_box_is_worse_than_the_attacks(eps):
    rng = np.random.default_rng(1)
    w, x, y = rng.normal(size=5), rng.normal(size=(8, 5)), np.array([1.0, -1.0] * 4)
    corners = np.array(list(product([-eps, eps], repeat=5)))
    worst = np.array([min(label * ((row + corners) @ w)) for row, label in zip(x, y, strict=True)])
    before = x.copy()
    for moved in (fgsm(w, x, y, eps), pgd(w, x, y, eps, eps / 3, 7)):
        assert np.allclose(y * (moved @ w), worst)
        assert np.max(np.abs(moved - x)) <= eps + 1e-12
    assert np.array_equal(x, before)
    assert np.isclose(loss_and_gradient(w, x, y, eps)[0], np.mean(np.log1p(np.exp(-worst))))


def test_too_few_steps_do_not_reach_the_edge():
    w, x, y = np.array([1.0, -3.0]), np.zeros((1, 2)), np.array([1.0])
    assert np.allclose(pgd(w, x, y, 1.0, 0.2, 3), [[-0.6, 0.6]])


@pytest.mark.parametrize("eps", [0.0, 0.4])
def test_the_gradient_by_finite_differences(eps):
    rng = np.random.default_rng(2)
    w, x, y = rng.normal(size=4), rng.normal(size=(30, 4)), rng.choice([-1.0, 1.0], 30)
    gradient = loss_and_gradient(w, x, y, eps)[1]
    for j in range(4):
        h = np.eye(4)[j] * 1e-6
        slope = (loss_and_gradient(w + h, x, y, eps)[0] - loss_and_gradient(w - h, x, y, eps)[0]) / 2e-6
        assert np.isclose(gradient[j], slope, atol=1e-6)


def test_standard_training_is_logistic_regression():
    x, y = sample(np.random.default_rng(3), 1500)
    x = x[:, :6]
    found = train(x, y, 0.0, rounds=4000)
    library = LogisticRegression(C=1e8, fit_intercept=False, tol=1e-8).fit(x, y).coef_[0]
    assert np.allclose(found, library, atol=0.02)


def test_training_against_the_attack_gives_up_the_weak_features():
    x, y = sample(np.random.default_rng(4), 3000)
    plain, robust = train(x, y, 0.0), train(x, y, 0.3)
    assert np.abs(robust[1:]).max() < 0.01 * robust[0]
    assert accuracy(plain, x, y) > 0.97 > 0.91 > accuracy(robust, x, y) > 0.88
    assert accuracy(plain, fgsm(plain, x, y, 0.3), y) < 0.5
    assert accuracy(robust, fgsm(robust, x, y, 0.3), y) > 0.88


def test_standard_training_comes_near_the_best_possible_accuracy_and_not_above():
    rng = np.random.default_rng(6)
    (x, y), (tx, ty) = sample(rng, 4000), sample(rng, 40000)
    reached = accuracy(train(x, y, 0.0), tx, ty)
    best = 0.9 * norm.cdf((8 + np.log(9)) / 4) + 0.1 * norm.cdf((8 - np.log(9)) / 4)
    assert best - 0.01 < reached < best + 0.002


def test_the_sample_is_what_it_says():
    x, y = sample(np.random.default_rng(5), 20000)
    assert x.shape == (20000, 101) and set(np.unique(y)) == {-1.0, 1.0}
    assert abs(np.mean(x[:, 0] == y) - 0.9) < 0.01
    assert np.allclose((x[:, 1:] * y[:, None]).mean(axis=0), 0.2, atol=0.04)
    assert abs(x[y > 0, 1:].std() - 1) < 0.01
