"""The backward pass against central differences on random networks, and against the numbers worked by hand."""

import numpy as np
from backprop_two_layers import backward, forward, loss, nudged
from hypothesis import given, settings
from hypothesis import strategies as st


def network(n, d, m, seed):
    rng = np.random.default_rng(seed)
    w = {"W1": rng.normal(size=(d, m)), "b1": rng.normal(size=m), "w2": rng.normal(size=m), "b2": rng.normal(size=1)}
    return rng.normal(size=(n, d)), rng.integers(0, 2, n).astype(float), w


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 6), st.integers(1, 4), st.integers(1, 5), st.integers(0, 10_000))
def test_every_gradient_agrees_with_nudging_the_weight(n, d, m, seed):
    x, y, w = network(n, d, m, seed)
    p, kept = forward(x, w)
    if np.abs(kept["z1"]).min() < 1e-3:
        return  # too near the kink of ReLU, where a nudge crosses it
    grads, check = backward(y, p, kept, w), nudged(x, y, w)
    for name, value in w.items():
        assert grads[name].shape == value.shape
        assert np.allclose(grads[name], check[name], atol=1e-7), name


def test_the_loss_is_the_mean_log_loss():
    x, y, w = network(5, 3, 4, 7)
    p, _ = forward(x, w)
    assert np.isclose(loss(x, y, w), -np.mean(np.where(y == 1, np.log(p), np.log(1 - p))))


def test_the_worked_example_has_the_numbers_of_the_text():
    x, y = np.array([[1.0, 2.0]]), np.array([0.0])
    w = {"W1": np.array([[0.5, -1.0], [0.25, 0.25]]), "b1": np.zeros(2), "w2": np.array([2.0, -3.0]), "b2": np.zeros(1)}
    p, kept = forward(x, w)
    delta = 1 / (1 + np.exp(-2))
    grads = backward(y, p, kept, w)
    assert np.allclose(kept["z1"], [[1, -0.5]])
    assert np.allclose(grads["w2"], [delta, 0])
    assert np.allclose(grads["W1"], [[2 * delta, 0], [4 * delta, 0]])
