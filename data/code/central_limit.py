"""Means of skewed and of heavy-tailed draws: where the central limit theorem helps, is slow, and does not hold."""

from collections.abc import Callable
from math import comb, erfc, factorial, sqrt

import numpy as np

Draw = Callable[[np.random.Generator, tuple[int, int]], np.ndarray]


def exponential(rng: np.random.Generator, shape: tuple[int, int]) -> np.ndarray:
    """Mean 1, skewed, finite variance."""
    return rng.exponential(1.0, shape)


def lognormal(rng: np.random.Generator, shape: tuple[int, int]) -> np.ndarray:
    """Mean 1, finite variance, and very skewed: the exponential of N(-2, 2^2)."""
    return np.exp(rng.normal(-2.0, 2.0, shape))


def cauchy(rng: np.random.Generator, shape: tuple[int, int]) -> np.ndarray:
    """Symmetric around 0, with neither a mean nor a variance."""
    return rng.standard_cauchy(shape)


def coverage(draw: Draw, mean: float, n: int, samples: int, seed: int) -> float:
    """The share of samples whose interval (sample mean +- 1.96 standard errors) holds the true mean."""
    x = draw(np.random.default_rng(seed), (samples, n))
    error = np.abs(x.mean(axis=1) - mean)
    return float((error < 1.96 * x.std(axis=1, ddof=1) / np.sqrt(n)).mean())


def middle_half(draw: Draw, n: int, samples: int, seed: int) -> float:
    """The width of the middle half of the sample means (their interquartile range)."""
    means = draw(np.random.default_rng(seed), (samples, n)).mean(axis=1)
    low, high = np.quantile(means, [0.25, 0.75])
    return float(high - low)


def uniform_gap(n: int) -> float:
    """The largest distance between the distribution function of the mean of n Uniform(0, 1) and the normal's."""
    gaps = []
    for total in np.linspace(0, n, 401):
        exact = sum((-1) ** k * comb(n, k) * (total - k) ** n for k in range(int(total) + 1)) / factorial(n)
        normal = erfc((n / 2 - total) / sqrt(n / 12) / sqrt(2)) / 2
        gaps.append(abs(exact - normal))
    return float(max(gaps))


if __name__ == "__main__":
    print("    n   95% interval covers: exponential  lognormal   middle half of means: exponential  Cauchy")
    for n in (5, 30, 300, 1000):
        samples = min(200_000, 15_000_000 // n)
        held = [coverage(draw, 1.0, n, samples, seed=0) for draw in (exponential, lognormal)]
        width = [middle_half(draw, n, 5_000, seed=1) for draw in (exponential, cauchy)]
        print(f"{n:5}   {held[0]:32.1%}  {held[1]:9.1%}   {width[0]:33.3f}  {width[1]:6.2f}")
    print(f"mean of 10 uniform draws: distribution function within {uniform_gap(10):.3f} of the normal one")
