"""Events at a constant rate: from one interval's chance to another's, and a wait that forgets how long it has been."""

from fractions import Fraction
from math import exp, log

import numpy as np


def at_least_one(known_chance: float, share: float) -> float:
    """P(an event in `share` of an interval) when P(an event in the whole interval) is known: quiet parts multiply."""
    return 1 - (1 - known_chance) ** share


def simulate(rate: float, hours: int, seed: int) -> np.ndarray:
    """Event times in [0, hours) of a Poisson process, built from exponential gaps with mean 1 / rate."""
    rng = np.random.default_rng(seed)
    gaps = rng.exponential(1 / rate, size=int(hours * rate * 1.1) + 100)
    times = np.cumsum(gaps)
    return times[times < hours]


def share_of_busy_windows(times: np.ndarray, hours: int, per_hour: int) -> float:
    """The share of windows, `per_hour` to the hour and side by side, that hold at least one event; times ascend."""
    windows = (times * per_hour).astype(int)
    return (1 + np.count_nonzero(np.diff(windows))) / (hours * per_hour)


if __name__ == "__main__":
    known, hours = 0.84, 1_000_000
    rate = -log(1 - known)
    times = simulate(rate, hours, seed=0)
    print(f"rate: {rate:.3f} stars an hour; simulated {len(times) / hours:.3f}")
    print(f"in an hour:    {at_least_one(known, 1):.4f}, simulated {share_of_busy_windows(times, hours, 1):.4f}")
    print(f"in 15 minutes: {at_least_one(known, 0.25):.4f}, simulated {share_of_busy_windows(times, hours, 4):.4f}")
    waits = np.diff(times)
    print(f"wait over 15 minutes: {exp(-rate / 4):.4f}, simulated {(waits > 0.25).mean():.4f}")
    print(f"15 more after 30 without: {exp(-rate / 4):.4f}, simulated {(waits[waits > 0.5] > 0.75).mean():.4f}")
    met = (waits**2).sum() / waits.sum()
    print(f"gap met at a random moment: mean {2 / rate:.3f} hours, simulated {met:.3f}; all gaps: {waits.mean():.3f}")
    print(f"first of two cars, at 10 and 15 an hour, is of the first kind: {Fraction(10, 10 + 15)}")
