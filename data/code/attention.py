"""Scaled dot-product attention with masks, and the several heads built on it."""

import numpy as np


def softmax(scores: np.ndarray) -> np.ndarray:
    """Along the last axis; minus infinity gets weight 0, and a row of nothing else gets zeros instead of NaN."""
    top = scores.max(axis=-1, keepdims=True)
    raised = np.exp(scores - np.where(np.isfinite(top), top, 0))
    total = raised.sum(axis=-1, keepdims=True)
    return raised / np.where(total > 0, total, 1)


def causal_mask(queries: int, keys: int) -> np.ndarray:
    """(queries, keys), True where a query may look; the last query stands at the last key."""
    return np.tri(queries, keys, keys - queries, dtype=bool)


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, mask: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
    """q: (..., t, d), k: (..., s, d), v: (..., s, e); mask: True where allowed, broadcast to (..., t, s).

    Returns (..., t, e) and the weights (..., t, s).
    """
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])      # (..., t, d) @ (..., d, s)
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)                # before the softmax, so that rows still sum to 1
    weights = softmax(scores)
    return weights @ v, weights


def multi_head(
    x: np.ndarray, wq: np.ndarray, wk: np.ndarray, wv: np.ndarray, wo: np.ndarray, heads: int, mask: np.ndarray | None = None
) -> np.ndarray:
    """Self-attention of x (b, t, d) with weights (d, d) each; d is a multiple of heads. Returns (b, t, d)."""
    b, t, d = x.shape

    def split(y: np.ndarray) -> np.ndarray:                     # (b, t, d) -> (b, heads, t, d / heads)
        return y.reshape(b, t, heads, d // heads).swapaxes(1, 2)

    mixed, _ = attention(split(x @ wq), split(x @ wk), split(x @ wv), mask)
    return mixed.swapaxes(1, 2).reshape(b, t, d) @ wo


if __name__ == "__main__":
    q, k = np.array([[2.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
    v = np.array([[10.0], [20.0], [30.0]])
    for name, mask in (("no mask", None), ("causal", causal_mask(3, 3))):
        out, weights = attention(q, k, v, mask)
        print(f"{name}: weights {np.round(weights, 3).tolist()}, output {np.round(out[:, 0], 2).tolist()}")
    print("last query alone, as with a cache:", np.round(attention(q[2:], k, v, causal_mask(1, 3))[0][:, 0], 2).tolist())
    print("scores of 1000:", softmax(np.array([1000.0, 1000.0, -np.inf])).tolist())
    print("nothing allowed:", attention(q[:1], k, v, np.zeros((1, 3), bool))[0].tolist())
    x = np.random.default_rng(0).normal(size=(2, 5, 8))
    print("8 wide, 4 heads:", multi_head(x, *np.eye(8)[None].repeat(4, 0), heads=4, mask=causal_mask(5, 5)).shape)
