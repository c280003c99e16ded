"""Differences of normals exactly and simulated, and how much likelier large values are under a heavy tail."""

from math import atan, erfc, pi, sqrt

import numpy as np


def above(z: float) -> float:
    """P(Z > z) for a standard normal Z."""
    return erfc(z / sqrt(2)) / 2


def second_is_larger(means: tuple[float, float], sds: tuple[float, float], correlation: float = 0.0) -> float:
    """P(Y > X) for jointly normal X and Y: the difference is normal, and its variance holds the covariance."""
    variance = sds[0] ** 2 + sds[1] ** 2 - 2 * correlation * sds[0] * sds[1]
    return above((means[0] - means[1]) / sqrt(variance))


def simulate(means: tuple[float, float], sds: tuple[float, float], correlation: float, pairs: int, seed: int) -> float:
    """The share of random pairs in which the second is larger."""
    z = np.random.default_rng(seed).normal(size=(2, pairs))
    x = means[0] + sds[0] * z[0]
    y = means[1] + sds[1] * (correlation * z[0] + sqrt(1 - correlation**2) * z[1])
    return float((y > x).mean())


def heavy_beyond(k: float) -> float:
    """P(|T| > k standard deviations) for Student's t with 3 degrees of freedom, whose variance is 3."""
    return 1 - 2 / pi * (k / (1 + k * k) + atan(k))


if __name__ == "__main__":
    print("X ~ N(30, 4^2), Y ~ N(25, 3^2), minutes")
    for correlation in (0.0, 0.5, -0.5):
        exact = second_is_larger((30, 25), (4, 3), correlation)
        drawn = simulate((30, 25), (4, 3), correlation, 200_000, seed=0)
        print(f"correlation {correlation:4}: P(Y > X) = {exact:.4f}, simulated {drawn:.4f}")
    print("beyond k standard deviations, either side")
    for k in (1, 2, 3, 4, 5):
        normal, heavy = 2 * above(k), heavy_beyond(k)
        both = f"normal {normal:7.2%} (1 in {1 / normal:,.0f}), t with 3 degrees {heavy:6.2%} (1 in {1 / heavy:,.0f})"
        print(f"k = {k}: {both}, {heavy / normal:,.2f} times" if k < 4 else f"k = {k}: {both}, {heavy / normal:,.0f} times")
