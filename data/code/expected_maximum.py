"""The expected largest of n uniform draws or of n dice: exactly, and simulated."""

from fractions import Fraction
from math import erf, sqrt

import numpy as np


def kth_smallest_uniform(n: int, k: int) -> Fraction:
    """E of the k-th smallest of n independent Uniform(0, 1): n points cut the interval into n + 1 equal parts on average."""
    return Fraction(k, n + 1)


def largest_die(n: int, sides: int = 6) -> Fraction:
    """E of the largest of n dice: the sum over k >= 1 of P(largest >= k) = 1 - P(all n below k)."""
    return sum(1 - Fraction(k - 1, sides) ** n for k in range(1, sides + 1))


def largest_normal(n: int) -> float:
    """E of the largest of n standard normals: P(largest > x) integrated above 0, less P(largest < x) below 0."""
    step = 0.005
    x = np.arange(-9, 9, step) + step / 2
    below = np.array([(1 + erf(value / sqrt(2))) / 2 for value in x]) ** n
    return float(np.sum(np.where(x > 0, 1 - below, -below)) * step)


def simulate(n: int, rounds: int, seed: int) -> tuple[float, float, float]:
    """Mean of the largest of n uniforms, of n dice and of n standard normals."""
    rng = np.random.default_rng(seed)
    uniforms, normals = rng.random((rounds, n)), rng.normal(size=(rounds, n))
    dice = rng.integers(1, 7, size=(rounds, n))
    return float(uniforms.max(axis=1).mean()), float(dice.max(axis=1).mean()), float(normals.max(axis=1).mean())


if __name__ == "__main__":
    print(" n   uniform  simulated       dice            simulated   normal  simulated")
    for n in (1, 2, 3, 10):
        uniform, dice, normal = simulate(n, 200_000, seed=0)
        exact = largest_die(n)
        shown = f"{exact} = {float(exact):.3f}" if n < 10 else f"{float(exact):.3f}"
        columns = f"{kth_smallest_uniform(n, n)!s:>7}  {uniform:9.3f}   {shown:>17}   {dice:9.3f}"
        print(f"{n:2}   {columns}   {largest_normal(n):z6.2f}  {normal:9.3f}")
