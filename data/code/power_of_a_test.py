"""Power of a test of two rates by formula and by simulation, and how much a significant result overstates the effect."""

from math import ceil, sqrt
from statistics import NormalDist

import numpy as np

normal = NormalDist()


def power(p1: float, p2: float, n: int, alpha: float = 0.05) -> float:
    """Chance that a two-sided z-test with n in each group finds p1 and p2 different."""
    shift = abs(p2 - p1) / sqrt((p1 * (1 - p1) + p2 * (1 - p2)) / n)
    critical = normal.inv_cdf(1 - alpha / 2)
    return normal.cdf(shift - critical) + normal.cdf(-shift - critical)


def users_for_power(p1: float, p2: float, wanted: float = 0.8, alpha: float = 0.05) -> int:
    """Users in each group for the wanted power."""
    quantiles = normal.inv_cdf(1 - alpha / 2) + normal.inv_cdf(wanted)
    return ceil(quantiles**2 * (p1 * (1 - p1) + p2 * (1 - p2)) / (p2 - p1) ** 2)


def simulate(p1: float, p2: float, n: int, runs: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """For each run, the estimated difference and whether it is significant at 5%, two-sided."""
    a, b = rng.binomial(n, p1, runs) / n, rng.binomial(n, p2, runs) / n
    error = np.sqrt((a * (1 - a) + b * (1 - b)) / n)
    return b - a, np.abs(b - a) > normal.inv_cdf(0.975) * error


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    print(f"users a group for 80% power, 10% against 12%: {users_for_power(0.10, 0.12):,}")
    print(f"                             10% against 11%: {users_for_power(0.10, 0.11):,}")
    for n in (1000, users_for_power(0.10, 0.12)):
        gain, significant = simulate(0.10, 0.12, n, 200_000, rng)
        print(
            f"{n:,} a group: power {power(0.10, 0.12, n):.1%} by formula, {significant.mean():.1%} simulated; "
            f"mean significant gain {100 * gain[significant].mean():.1f} points, true gain 2.0"
        )
