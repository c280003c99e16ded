"""Against scikit-learn, against conditioning a joint normal written out, and against a multivariate normal density."""

import numpy as np
import pytest
from gaussian_process import kernel, log_evidence, predict
from scipy.stats import multivariate_normal
from sklearn.gaussian_process import GaussianProcessRegressor
from sklearn.gaussian_process.kernels import RBF


def sample(seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    x = rng.uniform(-3, 3, 9)
    return x, np.cos(2 * x) + rng.normal(0, 0.2, 9), rng.uniform(-5, 5, 7)


@pytest.mark.parametrize(("seed", "length", "noise"), [(0, 1.0, 0.1), (1, 0.4, 0.5), (2, 2.5, 0.02)])
def test_mean_variance_and_evidence_agree_with_scikit_learn(seed, length, noise):
    x, y, at = sample(seed)
    theirs = GaussianProcessRegressor(RBF(length), alpha=noise, optimizer=None).fit(x[:, None], y)
    their_mean, their_deviation = theirs.predict(at[:, None], return_std=True)
    mean, variance = predict(x, y, at, length, noise)
    assert np.allclose(mean, their_mean) and np.allclose(variance, their_deviation**2)
    assert np.isclose(log_evidence(x, y, length, noise), theirs.log_marginal_likelihood_value_)


def test_two_points_by_hand():
    near, far = np.exp(-0.125), np.exp(-1.125)  # a point at 1.5 is 0.5 from 1 and 1.5 from 0
    a, b = 1.1, np.exp(-0.5)
    inverse = np.array([[a, -b], [-b, a]]) / (a * a - b * b)
    k = np.array([far, near])
    mean, variance = predict(np.array([0.0, 1.0]), np.array([1.0, 2.0]), np.array([0.5, 1.5]), 1.0, 0.1)
    assert np.allclose(mean, [near * 3 / (a + b), k @ inverse @ [1, 2]])
    assert np.allclose(variance, [1 - 2 * near**2 / (a + b), 1 - k @ inverse @ k])


def test_the_evidence_is_the_density_of_a_normal_vector():
    x, y, _ = sample(3)
    covariance = kernel(x, x, 0.7) + 0.3 * np.eye(len(x))
    assert np.isclose(log_evidence(x, y, 0.7, 0.3), multivariate_normal(np.zeros(len(x)), covariance).logpdf(y))


def test_the_kernel_falls_with_distance_over_length():
    assert np.allclose(kernel(np.array([0.0]), np.array([0.0, 2.0, -4.0]), 2.0), [[1, np.exp(-0.5), np.exp(-2)]])
