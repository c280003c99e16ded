"""Coordinate descent against scikit-learn, the ridge formula and the conditions that hold at a minimum."""

import numpy as np
import pytest
from elastic_net_twins import elastic_net, pairs
from sklearn.linear_model import ElasticNet


def data(m: int = 5):
    rng = np.random.default_rng(3)
    x = pairs(rng, (m, 30), 3, 0.8) * [1, 2, 0.5, 1, 3, 1]
    return x, x @ [1, 0, -2, 0.3, 0, 0] + rng.normal(size=(m, 30))


@pytest.mark.parametrize("share", [0.2, 0.5, 1])
def test_weights_are_those_of_scikit_learn(share):
    x, y = data()
    found = elastic_net(x, y, 0.3 * share, 0.3 * (1 - share), 5000)
    for one, target, w in zip(x, y, found, strict=True):
        model = ElasticNet(alpha=0.3, l1_ratio=share, fit_intercept=False, tol=1e-10, max_iter=100_000).fit(one, target)
        assert np.allclose(w, model.coef_, atol=1e-4)
        assert ((w == 0) == (model.coef_ == 0)).all()


def test_without_l1_it_is_the_ridge_formula():
    x, y = data()
    for one, target, w in zip(x, y, elastic_net(x, y, 0, 0.2, 5000), strict=True):
        assert np.allclose(w, np.linalg.solve(one.T @ one + 30 * 0.2 * np.eye(6), one.T @ target), atol=1e-4)


def test_zero_weights_pull_less_than_the_penalty_and_others_as_much():
    x, y = data()
    w = elastic_net(x, y, 0.4, 0.1, 5000)
    pull = np.einsum("mni,mn->mi", x, y - np.einsum("mni,mi->mn", x, w)) / 30 - 0.1 * w
    assert (np.abs(pull[w == 0]) <= 0.4 + 1e-5).all() and (w == 0).any()
    assert np.allclose(pull[w != 0], 0.4 * np.sign(w[w != 0]), atol=1e-4)


def test_twins_get_equal_weights_as_soon_as_there_is_an_l2_penalty():
    x, y = data()
    x[..., 1] = x[..., 0]
    w = elastic_net(x, y, 0.1, 0.1, 20_000)
    assert np.allclose(w[:, 0], w[:, 1], atol=1e-4) and np.abs(w[:, 0]).min() > 0.01


def test_pairs_have_the_stated_covariance():
    x = pairs(np.random.default_rng(5), (1, 200_000), 2, 0.95)[0]
    assert np.allclose(np.cov(x.T), np.kron(np.eye(2), [[1, 0.95], [0.95, 1]]), atol=0.02)
