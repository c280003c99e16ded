"""The layer against explicit sums, its gradients at the start by finite differences, and the counts by building the arrays."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from lora_layer import ALL_WEIGHTS, BLOCK, forward, merged, start, trained

sizes = st.tuples(*[st.integers(1, 6)] * 4)


@given(sizes, st.floats(0.5, 32), st.integers(0, 999))
def test_forward_agrees_with_sums_over_indices_and_with_the_merged_matrix(shape, alpha, seed):
    n, inputs, outputs, rank = shape
    rng = np.random.default_rng(seed)
    x, frozen = rng.normal(size=(n, inputs)), rng.normal(size=(outputs, inputs))
    a, b = rng.normal(size=(rank, inputs)), rng.normal(size=(outputs, rank))
    change = np.array([[sum(b[o, k] * a[k, i] for k in range(rank)) for i in range(inputs)] for o in range(outputs)])
    expected = x @ (frozen + alpha / rank * change).T
    assert np.allclose(forward(x, frozen, a, b, alpha), expected)
    assert np.allclose(x @ merged(frozen, a, b, alpha).T, expected)
    assert np.linalg.matrix_rank(merged(frozen, a, b, alpha) - frozen, tol=1e-8) <= rank


def test_at_the_start_the_output_is_the_base_and_only_b_has_a_gradient():
    rng = np.random.default_rng(2)
    x, frozen, target = rng.normal(size=(5, 7)), rng.normal(size=(3, 7)), rng.normal(size=(5, 3))
    a, b = start(3, 7, 2, rng)
    assert a.shape == (2, 7) and b.shape == (3, 2)
    assert np.array_equal(forward(x, frozen, a, b, 4), x @ frozen.T)

    def loss(a, b):
        return ((forward(x, frozen, a, b, 4) - target) ** 2).sum()

    def slope(which, index):
        step = np.zeros_like((a, b)[which])
        step[index] = 1e-5
        up, down = ((a + step, b), (a - step, b)) if which == 0 else ((a, b + step), (a, b - step))
        return (loss(*up) - loss(*down)) / 2e-5

    assert all(abs(slope(0, index)) < 1e-6 for index in np.ndindex(a.shape))
    assert all(abs(slope(1, index)) > 1e-3 for index in np.ndindex(b.shape))


def test_counts_agree_with_arrays():
    rng = np.random.default_rng(0)
    built = sum(part.size for shape in BLOCK.values() for part in start(*shape, 8, rng))
    assert trained(8) == 32 * built
    assert trained(16) == 41_943_040
    full = 32 * (sum(outputs * inputs for outputs, inputs in BLOCK.values()) + 2 * 4096) + 4096 + 2 * 128256 * 4096
    assert full == ALL_WEIGHTS
