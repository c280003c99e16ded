"""Rotary position embedding: the score of a query and a key depends on their distance only."""

import numpy as np


def frequencies(width: int, base: float = 10_000.0) -> np.ndarray:
    """Radians a position for each of the width/2 pairs: 1 for the first, falling geometrically toward 1/base."""
    return base ** (-2 * np.arange(width // 2) / width)


def rotate(vectors: np.ndarray, positions: np.ndarray, base: float = 10_000.0) -> np.ndarray:
    """Turn pair (2i, 2i+1) of each vector (n, width) by its position times frequency i; lengths do not change."""
    angles = positions[:, None] * frequencies(vectors.shape[1], base)
    even, odd = vectors[:, 0::2], vectors[:, 1::2]
    turned = np.empty_like(vectors)
    turned[:, 0::2] = even * np.cos(angles) - odd * np.sin(angles)
    turned[:, 1::2] = even * np.sin(angles) + odd * np.cos(angles)
    return turned


def score(query: np.ndarray, key: np.ndarray, at: int, of: int) -> float:
    """Dot product of a query (width,) at position `at` and a key (width,) at position `of`, divided by sqrt(width)."""
    turned = rotate(np.stack([query, key]), np.array([at, of], float))
    return float(turned[0] @ turned[1] / np.sqrt(len(query)))


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    query, key = rng.standard_normal((2, 128))
    print("query at  key at  distance   score")
    for at, of in ((12, 7), (5012, 5007), (7, 12), (12, 11)):
        print(f"{at:8}  {of:6}  {at - of:8}  {score(query, key, at, of):6.3f}")
    for base in (10_000.0, 500_000.0):
        wave = 2 * np.pi / frequencies(128, base)
        print(f"base {base:7,.0f}: one turn takes {wave[0]:.1f} positions in the first pair, {wave[-1]:,.0f} in the last")
