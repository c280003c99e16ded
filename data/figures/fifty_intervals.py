"""About 95 of 100 such intervals hold the true value; which ones, nobody sees from the data.

Two panels. Left: fifty horizontal 95% intervals stacked one above the other, each from a new sample of ten values,
with a vertical line at the true mean 50; most cross the line, and the few that miss it are drawn in another color.
Right: exact coverage against the true rate, from 1% to 50%, for samples of 50; the Wilson interval stays between 91%
and 98%, while the Wald interval mostly lies below it, in jumps, and falls to about 60% for a rate of 2%, under 50% for 1%.
"""

from math import comb, sqrt

import numpy as np

Z, T_9, N = 1.96, 2.262, 50


def interval(k, kind):
    """The Wald or the Wilson interval from k of N."""
    if kind == "Wald":
        margin = Z * sqrt(k * (N - k) / N) / N
        return k / N - margin, k / N + margin
    middle, margin = (k + Z**2 / 2) / (N + Z**2), Z * sqrt(k * (N - k) / N + Z**2 / 4) / (N + Z**2)
    return middle - margin, middle + margin


def draw(intervals, rates):
    samples = np.random.default_rng(9).normal(50, 12, size=(50, 10))
    middle, margin = samples.mean(axis=1), T_9 * samples.std(axis=1, ddof=1) / sqrt(10)
    misses = np.abs(middle - 50) > margin
    for row in range(50):
        color = "C1" if misses[row] else "C0"
        intervals.plot([middle[row] - margin[row], middle[row] + margin[row]], [row, row], color=color, linewidth=1.2)
    intervals.axvline(50, color="C7", linewidth=1)
    intervals.set(xlabel="mean", ylabel="sample", title=f"{50 - misses.sum()} of 50 hold the true mean", yticks=[0, 25, 50])
    p = np.linspace(0.01, 0.5, 150)
    for kind, color in (("Wald", "C1"), ("Wilson", "C0")):
        total = np.zeros_like(p)
        for k in range(N + 1):
            low, high = interval(k, kind)
            total += ((low <= p) & (p <= high)) * comb(N, k) * p**k * (1 - p) ** (N - k)
        rates.plot(p, 100 * total, color=color, label=kind, linewidth=1.2)
    rates.axhline(95, color="C7", linestyle=":")
    rates.set(xlabel="true rate", ylabel="coverage in %", title="Rate, n = 50", ylim=(50, 101))
    rates.legend(loc="lower right")
