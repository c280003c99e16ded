"""Forward pass against a loop over single numbers, and gradients against central differences."""

import math

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from lstm_cell import backward, forward, shares_left, vanilla_sizes


def by_scalars(xs, w, b):
    """The textbook equations, one unit at a time."""
    m = len(b) // 4
    h, c = [0.0] * m, [0.0] * m

    def squash(v):
        return 1 / (1 + math.exp(-v))

    for x in xs:
        joined = [*x, *h]
        z = [sum(joined[r] * w[r, k] for r in range(len(joined))) + b[k] for k in range(4 * m)]
        c = [squash(z[m + k]) * c[k] + squash(z[k]) * math.tanh(z[3 * m + k]) for k in range(m)]
        h = [squash(z[2 * m + k]) * math.tanh(c[k]) for k in range(m)]
    return h


def layer(steps, d, m, seed):
    rng = np.random.default_rng(seed)
    return rng.normal(size=(steps, d)), rng.normal(size=(d + m, 4 * m)), rng.normal(size=4 * m), rng.normal(size=m)


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 6), st.integers(1, 3), st.integers(1, 4), st.integers(0, 10_000))
def test_forward_follows_the_equations(steps, d, m, seed):
    xs, w, b, _ = layer(steps, d, m, seed)
    assert np.allclose(forward(xs, w, b)[0], by_scalars(xs, w, b))


@settings(max_examples=15, deadline=None)
@given(st.integers(1, 6), st.integers(1, 3), st.integers(1, 3), st.integers(0, 10_000))
def test_every_gradient_agrees_with_nudging_the_weight(steps, d, m, seed):
    xs, w, b, r = layer(steps, d, m, seed)
    dw, db, sizes = backward(r, forward(xs, w, b)[1], w)
    assert len(sizes) == steps
    for value, grad in ((w, dw), (b, db)):
        for at in np.ndindex(value.shape):
            kept, ends = value[at], []
            for step in (1e-6, -1e-6):
                value[at] = kept + step
                ends.append(r @ forward(xs, w, b)[0])
            value[at] = kept
            assert np.isclose(grad[at], (ends[0] - ends[1]) / 2e-6, atol=1e-7)


def test_an_open_forget_gate_hands_the_gradient_on_unchanged_when_nothing_else_is_connected():
    m = 3
    w, b = np.zeros((2 + m, 4 * m)), np.zeros(4 * m)
    b[m : 2 * m] = 50.0
    sizes = backward(np.ones(m), forward(np.ones((40, 2)), w, b)[1], w)[2]
    assert np.allclose(sizes, sizes[0])
    b[m : 2 * m] = math.log(0.9 / 0.1)  # a gate of 0.9
    sizes = backward(np.ones(m), forward(np.ones((40, 2)), w, b)[1], w)[2]
    assert np.isclose(sizes[-1] / sizes[0], 0.9**39)


def test_the_vanilla_gradient_is_the_product_of_the_steps():
    rng = np.random.default_rng(3)
    xs, w, dh = rng.normal(size=(5, 2)), rng.normal(size=(2 + 3, 3)), rng.normal(size=3)

    def after(h, rest):
        for x in rest:
            h = np.tanh(np.concatenate([x, h]) @ w)
        return dh @ h

    first = np.tanh(np.concatenate([xs[0], np.zeros(3)]) @ w)
    nudged = [(after(first + e, xs[1:]) - after(first - e, xs[1:])) / 2e-6 for e in np.eye(3) * 1e-6]
    assert np.isclose(vanilla_sizes(xs, w, dh)[-1], np.linalg.norm(nudged))


def test_the_share_left_is_a_ratio_of_gradients_at_the_cell_state():
    """Nudge the first cell state, run the rest by hand, and compare with the last step's own share."""
    seed, d, m, steps = 4, 2, 3, 6
    rng = np.random.default_rng(seed)
    xs, dh = rng.normal(size=(steps, d)), rng.normal(size=m)
    w, b = rng.normal(0, 1 / np.sqrt(d + m), (d + m, 4 * m)), np.zeros(4 * m)
    b[m : 2 * m] = 1.0

    def step(x, h, c):
        z = np.concatenate([x, h]) @ w + b
        i, f, o = (1 / (1 + np.exp(-z[k * m : (k + 1) * m])) for k in range(3))
        c = f * c + i * np.tanh(z[3 * m :])
        return o * np.tanh(c), c, o

    def end(c, o, rest):
        h = o * np.tanh(c)
        for x in rest:
            h, c, _ = step(x, h, c)
        return dh @ h

    def size(c, o, rest):
        return np.linalg.norm([(end(c + e, o, rest) - end(c - e, o, rest)) / 2e-6 for e in np.eye(m) * 1e-6])

    h, c = np.zeros(m), np.zeros(m)
    places = []
    for t, x in enumerate(xs):
        h, c, o = step(x, h, c)
        places.append(size(c, o, xs[t + 1 :]))
    assert np.allclose(backward(dh, forward(xs, w, b)[1], w)[2], places[::-1], rtol=1e-5)
    assert np.isclose(shares_left(seed, (1.0,), steps, d, m)[1], places[0] / places[-1], rtol=1e-5)


def test_an_opener_forget_gate_leaves_more_of_the_gradient():
    shares = np.median([shares_left(seed, (0.0, 1.0, 4.0)) for seed in range(100, 110)], axis=0)
    assert shares[0] < 1e-9 and shares[1] < 1e-14 < 1e-8 < shares[2] < 1e-3 < 1 < shares[3]
