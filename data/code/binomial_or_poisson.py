"""Counts and waits: the binomial becomes Poisson, the geometric becomes exponential, and mixed rates break both."""

from math import comb, exp, factorial

import numpy as np


def binomial(n: int, p: float, k: int) -> float:
    """P(k successes in n independent trials of the same chance p)."""
    return comb(n, k) * p**k * (1 - p) ** (n - k)


def poisson(rate: float, k: int) -> float:
    """P(k events) when events come independently at this many per interval."""
    return exp(-rate) * rate**k / factorial(k)


def distance(n: int, rate: float) -> float:
    """The largest difference any event can have between Binomial(n, rate/n) and Poisson(rate)."""
    p = rate / n
    both = [(binomial(n, p, k), poisson(rate, k)) for k in range(min(n, 100) + 1)]
    beyond = 1 - sum(second for _, second in both)
    return (sum(abs(first - second) for first, second in both) + beyond) / 2


def bound(n: int, rate: float) -> float:
    """Barbour and Hall: the distance is at most p (1 - e^-rate), so at most p and at most n p^2."""
    return rate / n * (1 - exp(-rate))


def geometric_tail(p: float, trials: int) -> float:
    """P(no success in the first so many trials)."""
    return (1 - p) ** trials


def mixed_counts(mean: float, shape: float, size: int, seed: int) -> np.ndarray:
    """Poisson counts whose rates differ from unit to unit, gamma distributed with this mean and shape."""
    rng = np.random.default_rng(seed)
    return rng.poisson(rng.gamma(shape, mean / shape, size))


if __name__ == "__main__":
    print(f"Binomial(2000, 0.001): P(0) = {binomial(2000, 0.001, 0):.4f};  Poisson(2): P(0) = {poisson(2, 0):.4f}")
    draws = np.random.default_rng(0).binomial(2000, 0.001, 200_000)
    print(f"simulated: P(0) = {(draws == 0).mean():.4f}, mean {draws.mean():.2f}, variance {draws.var():.2f}")
    for n in (4, 20, 200, 2000):
        print(f"n = {n:4}, p = {2 / n:5.3f}: distance to Poisson(2) {distance(n, 2):.4f}, at most {bound(n, 2):.4f}")
    print(f"no click in 1500 trials: geometric {geometric_tail(0.001, 1500):.4f}, exponential {exp(-1.5):.4f}")
    counts = mixed_counts(2, 1, 2_000_000, seed=0)
    print(f"rates that differ: mean {counts.mean():.2f}, variance {counts.var():.2f}, P(0) = {(counts == 0).mean():.4f}")
