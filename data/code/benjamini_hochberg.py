"""Bonferroni, Holm and Benjamini-Hochberg: adjusted p-values, and what each controls."""

from math import erfc, sqrt

import numpy as np


def bonferroni(p: np.ndarray) -> np.ndarray:
    """Adjusted p-values that control the chance of any false rejection; p (m,)."""
    return np.minimum(1, len(p) * p)


def holm(p: np.ndarray) -> np.ndarray:
    """The same guarantee with more power: the i-th smallest is multiplied by m - i + 1, then kept monotone upward."""
    order = np.argsort(p)
    adjusted = np.empty_like(p)
    adjusted[order] = np.minimum(1, np.maximum.accumulate(np.arange(len(p), 0, -1) * p[order]))
    return adjusted


def benjamini_hochberg(p: np.ndarray) -> np.ndarray:
    """Adjusted p-values that control the expected share of false rejections: m p / rank, kept monotone from the largest."""
    order = np.argsort(p)[::-1]
    adjusted = np.empty_like(p)
    adjusted[order] = np.minimum(1, np.minimum.accumulate(len(p) * p[order] / np.arange(len(p), 0, -1)))
    return adjusted


def p_values(z: np.ndarray) -> np.ndarray:
    """One-sided p-values 1 - Phi(z), same shape."""
    return np.vectorize(erfc)(z / sqrt(2)) / 2


if __name__ == "__main__":
    p = np.array([0.001, 0.008, 0.016, 0.019, 0.024, 0.041, 0.10, 0.22, 0.45, 0.78])
    for name, method in (("none", lambda p: p), ("Bonferroni", bonferroni), ("Holm", holm), ("BH", benjamini_hochberg)):
        print(f"{name:10} rejects {np.sum(method(p) <= 0.05)} of 10; adjusted {method(p)[:5].round(3)}")
    rng = np.random.default_rng(0)
    real = np.arange(100) < 10  # 10 effects of three standard errors among 100 tests
    z = rng.normal(3 * real, 1, size=(8000, 100))
    for name, method in (("none", lambda p: p), ("Bonferroni", bonferroni), ("Holm", holm), ("BH", benjamini_hochberg)):
        rejected = np.array([method(row) <= 0.05 for row in p_values(z)])
        false, found = (rejected & ~real).sum(axis=1), (rejected & real).sum(axis=1)
        share = np.mean(false / np.maximum(1, false + found))
        print(f"{name:10} any false: {np.mean(false > 0):4.0%}; false share: {share:5.1%}; found: {found.mean():.1f} of 10")
