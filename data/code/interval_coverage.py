"""How often intervals that claim 95% hold the true value: for a mean by simulation, for a rate exactly."""

from math import comb, sqrt

import numpy as np

Z = 1.959964  # 97.5% quantile of the standard normal
T_9 = 2.262157  # and of Student's t with 9 degrees of freedom


def mean_interval(x: np.ndarray, multiplier: float) -> tuple[np.ndarray, np.ndarray]:
    """Mean plus or minus multiplier times the standard error, for each row of x (runs, n); two arrays (runs,)."""
    middle = x.mean(axis=-1)
    margin = multiplier * x.std(axis=-1, ddof=1) / sqrt(x.shape[-1])
    return middle - margin, middle + margin


def wald(k: int, n: int, z: float = Z) -> tuple[float, float]:
    """The textbook interval of a rate: k successes of n."""
    p = k / n
    margin = z * sqrt(p * (1 - p) / n)
    return p - margin, p + margin


def wilson(k: int, n: int, z: float = Z) -> tuple[float, float]:
    """All rates that a two-sided z-test would not reject, with the standard error taken at the tested rate."""
    middle = (k + z**2 / 2) / (n + z**2)
    margin = z * sqrt(k * (n - k) / n + z**2 / 4) / (n + z**2)
    return middle - margin, middle + margin


def coverage(interval, n: int, p: float) -> float:
    """Exact chance that the interval from a binomial count holds p."""
    return sum(comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(n + 1) if interval(k, n)[0] <= p <= interval(k, n)[1])


if __name__ == "__main__":
    low, high = mean_interval(np.random.default_rng(0).normal(50, 12, size=(500_000, 10)), T_9)
    print(f"mean of 10 normal draws, t quantile:   {np.mean((low < 50) & (high > 50)):.1%} hold it")
    low, high = mean_interval(np.random.default_rng(0).normal(50, 12, size=(500_000, 10)), Z)
    print(f"mean of 10 normal draws, 1.96 instead: {np.mean((low < 50) & (high > 50)):.1%} hold it")
    for n, p in ((400, 0.15), (50, 0.15), (50, 0.02)):
        print(f"rate {p:.2f}, n = {n:3}: Wald {coverage(wald, n, p):.1%}, Wilson {coverage(wilson, n, p):.1%}")
    for name, interval in (("Wald", wald), ("Wilson", wilson)):
        low, high = interval(60, 400)
        print(
            f"60 of 400, {name:6}: {low:.1%} to {high:.1%};  0 of 50: {interval(0, 50)[0]:.1%} to {interval(0, 50)[1]:.1%}"
        )
