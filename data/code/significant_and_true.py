"""A p-value for two rates, and why 5% significance does not mean that 5% of the significant results are false."""

from math import erfc, sqrt
from statistics import NormalDist

import numpy as np

normal = NormalDist()


def two_rates_p_value(k1: int, n1: int, k2: int, n2: int) -> tuple[float, float]:
    """z and the two-sided p-value of equal rates, with the standard error under the null (pooled)."""
    pooled = (k1 + k2) / (n1 + n2)
    z = (k2 / n2 - k1 / n1) / sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
    return z, erfc(abs(z) / sqrt(2))


def shift_for_power(power: float, alpha: float = 0.05) -> float:
    """Mean of z that makes a two-sided test significant this often, ignoring the far tail."""
    return normal.inv_cdf(1 - alpha / 2) + normal.inv_cdf(power)


def false_share(works: float, power: float, alpha: float = 0.05) -> float:
    """Share of true nulls among significant results when a share `works` of all ideas has an effect."""
    return (1 - works) * alpha / ((1 - works) * alpha + works * power)


def simulate(works: float, power: float, runs: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """For each of `runs` experiments: whether the idea works, and its two-sided p-value."""
    real = rng.random(runs) < works
    z = rng.normal(np.where(real, shift_for_power(power), 0), 1)
    return real, np.array([erfc(value / sqrt(2)) for value in np.abs(z)])


if __name__ == "__main__":
    z, p = two_rates_p_value(100, 1000, 125, 1000)
    print(f"100 against 125 of 1,000: z = {z:.2f}, p = {p:.3f}")
    real, p = simulate(0.1, 0.8, 300_000, np.random.default_rng(0))
    print(f"without effect: {np.mean(p[~real] < 0.05):.1%} below 0.05, {np.mean(p[~real] < 0.5):.1%} below 0.5")
    print(f"with effect:    {np.mean(p[real] < 0.05):.1%} below 0.05")
    print(f"significant results without effect: {np.mean(~real[p < 0.05]):.1%}, by Bayes' rule {false_share(0.1, 0.8):.1%}")
