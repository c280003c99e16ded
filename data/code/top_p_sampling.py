"""Draw the next token from logits with temperature, top-k and top-p, for a whole batch at once."""

import numpy as np


def softmax(logits: np.ndarray) -> np.ndarray:
    """Along the last axis, shifted by the maximum; minus infinity becomes 0."""
    raised = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return raised / raised.sum(axis=-1, keepdims=True)


def filtered(logits: np.ndarray, temperature: float = 1.0, top_k: int | None = None, top_p: float = 1.0) -> np.ndarray:
    """Probabilities (b, v) to draw from, for logits (b, v) with at least one finite entry a row.

    First the temperature, then the top_k best tokens, then the fewest of these whose probability reaches top_p.
    Temperature 0 means the best token for sure.
    """
    if temperature == 0:
        temperature, top_k = 1.0, 1
    scaled = logits / temperature
    order = np.argsort(-scaled, axis=-1, kind="stable")         # best first; of equals, the first
    ranked = np.take_along_axis(scaled, order, axis=-1)
    if top_k is not None:
        ranked[:, top_k:] = -np.inf
    p = softmax(ranked)
    if top_p < 1:
        before = np.cumsum(p, axis=-1) - p                      # mass of all better tokens: 0 for the best
        p = np.where(before < top_p, p, 0)                      # so the one that crosses the line stays
        p /= p.sum(axis=-1, keepdims=True)
    back = np.empty_like(p)
    np.put_along_axis(back, order, p, axis=-1)                  # from ranks back to token ids
    return back


def sample(p: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """One token id for each row of probabilities (b, v) -> (b,), by the inverse of the running sum."""
    total = np.cumsum(p, axis=-1)
    return (rng.random((len(p), 1)) * total[:, -1:] >= total).sum(axis=-1)


if __name__ == "__main__":
    logits = np.log(np.array([[0.05, 0.50, 0.15, 0.30]]))
    for settings in ({}, {"temperature": 0.5}, {"top_k": 2}, {"top_p": 0.9}, {"top_p": 0.3}, {"temperature": 0}):
        print(f"{settings!s:22}", np.round(filtered(logits, **settings)[0], 3).tolist())
    both = filtered(logits, temperature=2.0, top_k=3, top_p=0.9)
    print("temperature 2, top-k 3, top-p 0.9:", np.round(both[0], 3).tolist())
    drawn = sample(filtered(logits, top_p=0.9).repeat(100_000, 0), np.random.default_rng(0))
    print("shares of 100,000 draws at top-p 0.9:", np.round(np.bincount(drawn, minlength=4) / 100_000, 3).tolist())
