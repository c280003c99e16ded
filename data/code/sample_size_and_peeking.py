"""How many users a test needs, what a fixed time can detect, and what looking every day does to false alarms."""

from math import ceil
from statistics import NormalDist

import numpy as np

quantile = NormalDist().inv_cdf


def users_per_arm(base: float, lift: float, alpha: float = 0.05, power: float = 0.8) -> int:
    """Users in each of two arms so that a relative lift of a rate is found with this power, two-sided."""
    other = base * (1 + lift)
    spread = base * (1 - base) + other * (1 - other)
    return ceil((quantile(1 - alpha / 2) + quantile(power)) ** 2 * spread / (other - base) ** 2)


def detectable_lift(base: float, users: int, alpha: float = 0.05, power: float = 0.8) -> float:
    """The smallest relative lift that this many users an arm find with this power, by halving the interval."""
    low, high = 1e-6, 1 / base - 1
    while high - low > 1e-9:
        middle = (low + high) / 2
        low, high = (middle, high) if users_per_arm(base, middle, alpha, power) > users else (low, middle)
    return high


def stopped(limits: np.ndarray, runs: int, rng: np.random.Generator, drift: float = 0.0) -> float:
    """Share of tests whose |z| passes its limit (looks,) at one of evenly spaced looks; drift: mean z at the last one."""
    looks = len(limits)
    steps = rng.normal(drift / np.sqrt(looks), 1, (runs, looks))
    path = np.cumsum(steps, axis=1) / np.sqrt(np.arange(1, looks + 1))
    return float(np.mean(np.any(np.abs(path) > limits, axis=1)))


def false_alarms(looks: int, runs: int, rng: np.random.Generator, alpha: float = 0.05) -> float:
    """Share of tests without any effect that are significant at one look or more."""
    return stopped(np.full(looks, quantile(1 - alpha / 2)), runs, rng)


def o_brien_fleming(looks: int, last: float) -> np.ndarray:
    """Limits of z, (looks,): strict early, `last` at the end. For a level of 5%, last is 2.004 at three looks."""
    return last * np.sqrt(looks / np.arange(1, looks + 1))


if __name__ == "__main__":
    base, a_day = 0.04, 20_000
    print("relative lift  users per arm  days at 20,000 a day")
    for lift in (0.10, 0.05, 0.02, 0.01):
        users = users_per_arm(base, lift)
        print(f"{lift:13.0%} {users:14,} {2 * users / a_day:21.1f}")
    for weeks in (2, 3, 4):
        print(f"{weeks} weeks detect {detectable_lift(base, weeks * 7 * a_day // 2):.1%}")
    rng = np.random.default_rng(0)
    for looks in (1, 2, 7, 21):
        print(f"{looks:2d} looks: {false_alarms(looks, 200_000, rng):.1%} false alarms")
    limits, drift = o_brien_fleming(3, 2.004), quantile(0.975) + quantile(0.8)
    print("O'Brien-Fleming, 3 looks: |z| above", ", ".join(f"{limit:.2f}" for limit in limits), end="")
    print(f"; {stopped(limits, 400_000, rng):.1%} false alarms")
    print(f"power {stopped(limits, 400_000, rng, drift):.1%}; with 1.7% more users", end=" ")
    print(f"{stopped(limits, 400_000, rng, drift * 1.017**0.5):.1%}")
