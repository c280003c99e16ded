"""Inverted dropout, and every possible mask of a three-input unit written out."""

from collections.abc import Callable, Iterator
from itertools import product

import numpy as np


def dropout(h: np.ndarray, drop: float, training: bool, rng: np.random.Generator) -> np.ndarray:
    """Each entry of h (any shape) zeroed with chance `drop` in training and scaled up to keep its mean; else h itself."""
    if not training or drop == 0:
        return h
    keep = rng.random(h.shape) >= drop
    return h * keep / (1 - drop)


def every_mask(size: int, drop: float) -> Iterator[tuple[float, np.ndarray]]:
    """Each mask of zeros and ones (size,) with its probability; the probabilities add up to one."""
    for mask in product((0, 1), repeat=size):
        kept = sum(mask)
        yield (1 - drop) ** kept * drop ** (size - kept), np.array(mask, float)


def expectation(terms: np.ndarray, drop: float, f: Callable[[float], float]) -> float:
    """Mean of f(sum of the terms that survive, scaled up), over all masks. terms: (k,) weight times input."""
    return float(sum(chance * f(terms @ mask / (1 - drop)) for chance, mask in every_mask(len(terms), drop)))


if __name__ == "__main__":
    terms = np.array([1.0, -2.0, 0.5]) * np.array([2.0, 1.0, 3.0])  # w * x = 2, -2, 1.5
    print(f"without dropout: {terms.sum()}")
    for drop in (0.5, 0.2):
        mean = expectation(terms, drop, lambda z: z)
        variance = expectation(terms, drop, lambda z: (z - mean) ** 2)
        formula = drop / (1 - drop) * np.sum(terms**2)
        print(f"drop {drop}: mean {mean:.4g}, variance {variance:.4g} (formula {formula:.4g})", end=", ")
        print(f"mean after ReLU {expectation(terms, drop, lambda z: max(z, 0)):.4g}")
    rng = np.random.default_rng(0)
    h = dropout(np.ones(100_000), 0.2, True, rng)
    print(f"layer of ones, drop 0.2: values {np.unique(h).tolist()}, mean {h.mean():.2f}")
