"""Attention against loops over single numbers, and what masks must guarantee."""

import math

import numpy as np
import pytest
from attention import attention, causal_mask, multi_head, softmax
from scipy.special import softmax as scipy_softmax


def by_loops(q, k, v, mask):
    t, s, e = len(q), len(k), v.shape[1]
    out = np.zeros((t, e))
    for i in range(t):
        allowed = [j for j in range(s) if mask[i][j]]
        raised = {j: math.exp(sum(a * b for a, b in zip(q[i], k[j], strict=True)) / math.sqrt(q.shape[1])) for j in allowed}
        for j in allowed:
            out[i] += raised[j] / sum(raised.values()) * v[j]
    return out


@pytest.mark.parametrize(("t", "s", "d", "e"), [(3, 5, 2, 4), (4, 4, 3, 1), (1, 6, 5, 2), (6, 2, 1, 3)])
def test_output_agrees_with_loops_also_for_rows_without_any_key(t, s, d, e):
    rng = np.random.default_rng(t)
    q, k, v = rng.normal(size=(t, d)), rng.normal(size=(s, d)), rng.normal(size=(s, e))
    mask = rng.random((t, s)) < 0.6
    mask[0] = False
    assert np.allclose(attention(q, k, v, mask)[0], by_loops(q, k, v, mask))
    assert np.allclose(attention(q, k, v)[0], by_loops(q, k, v, np.ones((t, s), bool)))
    assert np.allclose(attention(q, k, v, mask)[1].sum(axis=1), mask.any(axis=1))


def test_every_item_of_a_batch_is_computed_alone():
    rng = np.random.default_rng(1)
    q, k, v = rng.normal(size=(2, 3, 4, 5)), rng.normal(size=(2, 3, 6, 5)), rng.normal(size=(2, 3, 6, 7))
    padding = rng.random((2, 1, 1, 6)) < 0.7
    out, weights = attention(q, k, v, padding)
    assert out.shape == (2, 3, 4, 7)
    for a, b in np.ndindex(2, 3):
        assert np.allclose(out[a, b], by_loops(q[a, b], k[a, b], v[a, b], np.broadcast_to(padding[a, 0], (4, 6))))


def test_later_tokens_cannot_change_earlier_outputs_and_one_query_equals_the_last_row():
    rng = np.random.default_rng(2)
    q, k, v = rng.normal(size=(3, 5, 4))
    before = attention(q, k, v, causal_mask(5, 5))[0]
    assert np.allclose(attention(q[4:], k, v, causal_mask(1, 5))[0], before[4:])
    k[3:], v[3:] = 99.0, -99.0
    after = attention(q, k, v, causal_mask(5, 5))[0]
    assert np.array_equal(before[:3], after[:3])
    assert np.array_equal(before[0], v[0])
    assert not np.allclose(before[3:], after[3:])


@pytest.mark.filterwarnings("error")
def test_softmax_agrees_with_scipy_and_survives_huge_scores_and_empty_rows():
    rows = np.array([[1000.0, 999.0, -np.inf], [-1000.0, -1001.0, -1000.5], [0.0, 3.0, 1.0]])
    assert np.allclose(softmax(rows), scipy_softmax(rows, axis=-1))
    assert softmax(np.full((2, 3), -np.inf)).tolist() == [[0.0] * 3] * 2


def test_several_heads_agree_with_one_head_at_a_time():
    rng = np.random.default_rng(3)
    b, t, heads, width = 2, 5, 3, 4
    d = heads * width
    x, (wq, wk, wv, wo) = rng.normal(size=(b, t, d)), rng.normal(size=(4, d, d))
    expected = np.zeros((b, t, d))
    for i in range(b):
        for h in range(heads):
            part = slice(h * width, (h + 1) * width)
            one = by_loops(x[i] @ wq[:, part], x[i] @ wk[:, part], x[i] @ wv[:, part], causal_mask(t, t))
            expected[i] += one @ wo[part]
    assert np.allclose(multi_head(x, wq, wk, wv, wo, heads, causal_mask(t, t)), expected)
