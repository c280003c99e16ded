"""The birthday problem exactly, by the exponential approximation, and simulated; then hash collisions."""

from fractions import Fraction
from math import exp, log, sqrt

import numpy as np


def shared(people: int, days: int = 365) -> Fraction:
    """P(at least two of them share a day), all days equally likely and people independent."""
    all_differ = Fraction(1)
    for taken in range(people):
        all_differ *= Fraction(days - taken, days)
    return 1 - all_differ


def approximate(people: int, days: int) -> float:
    """The same from the number of pairs: each pair meets with chance 1/days, almost independently."""
    return 1 - exp(-people * (people - 1) / (2 * days))


def smallest_group(chance: float, days: int = 365) -> int:
    """The fewest people for which a shared day has at least that chance."""
    people, all_differ = 0, 1.0
    while 1 - all_differ < chance:
        all_differ *= (days - people) / days
        people += 1
    return people


def simulate(people: int, groups: int, seed: int, days: int = 365) -> float:
    """The share of random groups with a shared day."""
    birthdays = np.sort(np.random.default_rng(seed).integers(days, size=(groups, people)), axis=1)
    return float((np.diff(birthdays, axis=1) == 0).any(axis=1).mean())


if __name__ == "__main__":
    print("people   exact  approximate  simulated")
    for people in (10, 22, 23, 50):
        print(f"{people:6}  {float(shared(people)):6.4f}  {approximate(people, 365):11.4f}  {simulate(people, 50_000, 0):9.4f}")
    print(f"half: {smallest_group(0.5)} people; rule of thumb sqrt(2 ln 2 * 365) = {sqrt(2 * log(2) * 365):.1f}")
    print(f"32-bit hashes, half: {smallest_group(0.5, 2**32):,} keys; in 100,000 keys: {approximate(100_000, 2**32):.2f}")
    print(f"64-bit hashes, in 1,000,000,000 keys: {approximate(10**9, 2**64):.3f}")
