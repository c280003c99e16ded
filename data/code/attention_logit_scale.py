"""What attention scores look like before and after dividing by the square root of the key's width."""

import numpy as np


def softmax(scores: np.ndarray) -> np.ndarray:
    """Weights along the last axis, shifted by the maximum so that nothing overflows."""
    shifted = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return shifted / shifted.sum(axis=-1, keepdims=True)


def gradient_size(weights: np.ndarray) -> np.ndarray:
    """Frobenius norm of the softmax's Jacobian diag(p) - p p^T, for weights (..., keys) -> (...)."""
    squares = (weights**2).sum(axis=-1)
    return np.sqrt(np.maximum(squares - 2 * (weights**3).sum(axis=-1) + squares**2, 0))


def random_scores(queries: int, keys: int, width: int, rng: np.random.Generator) -> np.ndarray:
    """Dot products (queries, keys) of independent vectors with mean 0 and variance 1 in each of `width` entries.

    Each query has keys of its own, so that the rows are independent.
    """
    query = rng.standard_normal((queries, 1, width))
    key = rng.standard_normal((queries, keys, width))
    return (query * key).sum(axis=-1)


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    print("        not scaled                        divided by sqrt(width)")
    print("width   std  top weight  Jacobian         std  top weight  Jacobian")
    for width in (4, 64, 256):
        raw = random_scores(4000, 16, width, rng)
        cells = []
        for scores in (raw, raw / np.sqrt(width)):
            weights = softmax(scores)
            cells.append(f"{scores.std():4.1f}  {weights.max(axis=-1).mean():10.2f}  {gradient_size(weights).mean():8.3f}")
        print(f"{width:5}  {cells[0]}        {cells[1]}")
