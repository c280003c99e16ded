"""An estimate as a product of ranges: how many public charging points does a city of a million need in 2030?"""

from math import exp, log, prod, sqrt

import numpy as np

Z = 1.6449  # a 90% range reaches this many standard deviations to each side
FACTORS = {  # what I believe to hold with 90%: (low, high, multiply or divide)
    "cars per person": (0.35, 0.55, 1),
    "electric share of cars": (0.15, 0.35, 1),
    "kWh per electric car and day": (5, 9, 1),
    "share charged in public": (0.2, 0.5, 1),
    "kWh per point and day": (25, 80, -1),
}


def log_normal(low: float, high: float) -> tuple[float, float]:
    """Mean and standard deviation of the logarithm, for a log-normal factor with this 90% range."""
    return (log(low) + log(high)) / 2, (log(high) - log(low)) / (2 * Z)


def sample(rng: np.random.Generator, draws: int, correlation: float = 0.0) -> np.ndarray:
    """Charging points (draws,), the logarithm of every factor's effect having this correlation with every other one's."""
    common = rng.standard_normal(draws)
    total = np.full(draws, log(1e6))
    for low, high, sign in FACTORS.values():
        mean, sd = log_normal(low, high)
        own = rng.standard_normal(draws)
        total += sign * mean + sd * (sqrt(correlation) * common + sqrt(1 - correlation) * own)
    return np.exp(total)


def exact() -> tuple[float, float]:
    """Median of the product, and standard deviation of its logarithm, for independent log-normal factors."""
    parts = [(sign, *log_normal(low, high)) for low, high, sign in FACTORS.values()]
    return 1e6 * exp(sum(sign * mean for sign, mean, _ in parts)), sqrt(sum(sd**2 for _, _, sd in parts))


if __name__ == "__main__":
    median, sd = exact()
    worst = [
        1e6 * prod((low if up == (sign > 0) else high) ** sign for low, high, sign in FACTORS.values()) for up in (1, 0)
    ]
    print(f"all factors at their worst: {worst[0]:,.0f} to {worst[1]:,.0f}")
    print(f"formula:    median {median:,.0f}, 90% from {median * exp(-Z * sd):,.0f} to {median * exp(Z * sd):,.0f}")
    rng = np.random.default_rng(0)
    for name, correlation in (("independent", 0.0), ("correlated", 0.3)):
        points = sample(rng, 1_000_000, correlation)
        low, middle, mean, high = *np.quantile(points, [0.05, 0.5]), points.mean(), np.quantile(points, 0.95)
        print(f"{name:11s} median {middle:,.0f}, mean {mean:,.0f}, 90% from {low:,.0f} to {high:,.0f}")
    print("share of the variance of the logarithm:")
    for name, (low, high, _) in FACTORS.items():
        print(f"  {name:30s}{log_normal(low, high)[1] ** 2 / sd**2:4.0%}")
    rest = sqrt(sd**2 - log_normal(25, 80)[1] ** 2 + log_normal(40, 50)[1] ** 2)
    print(f"if kWh per point were known to be 40 to 50: a factor of {exp(Z * sd):.1f} becomes {exp(Z * rest):.1f}")
