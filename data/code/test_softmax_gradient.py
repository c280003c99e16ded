"""Derivatives against central differences, values against SciPy, and convexity."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import special
from softmax_gradient import gradient, hessian, loss, slopes, softmax, weight_gradient

logits = st.lists(st.floats(-6, 6), min_size=2, max_size=6).map(np.array)


def target(size: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).dirichlet(np.ones(size))


@settings(deadline=None)
@given(logits, st.integers(0, 99))
def test_gradient_and_hessian_agree_with_differences(z, seed):
    y = target(len(z), seed)
    assert np.allclose(gradient(z, y), slopes(lambda z: loss(z, y), z), atol=1e-7)
    assert np.allclose(hessian(z), slopes(lambda z: gradient(z, y), z), atol=1e-7)
    assert np.allclose(hessian(z), slopes(softmax, z).T, atol=1e-7)


@given(logits, st.integers(0, 99))
def test_loss_is_the_cross_entropy(z, seed):
    y = target(len(z), seed)
    assert np.isclose(loss(z, y), -np.sum(y * special.log_softmax(z)))


@given(logits, st.integers(0, 99))
def test_curvature_is_a_variance(z, seed):
    v, p = np.random.default_rng(seed).normal(size=len(z)), softmax(z)
    assert np.isclose(v @ hessian(z) @ v, p @ (v - p @ v) ** 2)


def test_weight_gradient_agrees_with_differences():
    rng = np.random.default_rng(1)
    x, w, y = rng.normal(size=(5, 3)), rng.normal(size=(3, 4)), rng.dirichlet(np.ones(4), size=5)
    expected = slopes(lambda w: np.mean([loss(row @ w, goal) for row, goal in zip(x, y, strict=True)]), w)
    assert np.allclose(weight_gradient(x, w, y).ravel(), expected, atol=1e-7)


def test_large_logits_stay_finite():
    z = np.array([1000.0, 998.0, -1000.0])
    assert np.isclose(loss(z, np.array([0.0, 1.0, 0.0])), 2 + np.log1p(np.exp(-2)))
    rows = np.array([[0.0, 1.0], [2000.0, 1999.0]])
    assert np.allclose(softmax(rows), special.softmax(rows, axis=1))
