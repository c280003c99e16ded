"""Twelve subject lines: is the best one better, and how much of its lead will be left?"""

from math import sqrt

import numpy as np
from scipy.special import chdtrc, ndtr

SENT = 4_000
CLICKS = np.array([152, 160, 148, 171, 139, 163, 191, 155, 158, 144, 167, 150])  # the first is the line in use


def against_first(clicks: np.ndarray, sent: int) -> np.ndarray:
    """Two-sided p-values of each other line's rate against the first, with pooled variance; (lines - 1,)."""
    rate = clicks / sent
    pooled = (rate[1:] + rate[0]) / 2
    return 2 * ndtr(-np.abs(rate[1:] - rate[0]) / np.sqrt(2 * pooled * (1 - pooled) / sent))


def all_equal(clicks: np.ndarray, sent: int) -> tuple[float, float]:
    """Chi-squared of the hypothesis that all lines have one rate, and its p-value."""
    mean = clicks.mean()
    statistic = float(np.sum((clicks - mean) ** 2) / (mean * (1 - mean / sent)))
    return statistic, float(chdtrc(len(clicks) - 1, statistic))


def kept_share(clicks: np.ndarray, sent: int) -> float:
    """The share of the variance between lines that sampling does not explain; what an estimate keeps of its lead."""
    noise = clicks.mean() * (1 - clicks.mean() / sent)
    return max(0.0, 1 - noise / clicks.var(ddof=1))


def no_difference(lines: int, rate: float, sent: int, rounds: int, seed: int = 0) -> tuple[float, float]:
    """If all lines are equal: how often some p against the first is below 0.05, and the mean lead of the best."""
    clicks = np.random.default_rng(seed).binomial(sent, rate, size=(rounds, lines))
    fooled = np.mean([against_first(row, sent).min() < 0.05 for row in clicks])
    return float(fooled), float(np.mean(clicks.max(axis=1) - clicks.mean(axis=1)) / sent)


if __name__ == "__main__":
    percent, best = 100 * CLICKS / SENT, CLICKS.argmax()
    print(f"line {best + 1}: {percent[best]:.2f}%, line in use {percent[0]:.2f}%, all {percent.mean():.2f}%")
    p = against_first(CLICKS, SENT).min()
    print(f"p of the best against the line in use {p:.3f}, times eleven {min(1, 11 * p):.2f}")
    print("chi-squared of all twelve {:.1f}, p {:.2f}".format(*all_equal(CLICKS, SENT)))
    kept, lead = kept_share(CLICKS, SENT), percent[best] - percent[0]
    print(f"of its lead of {lead:.3f} points {100 * kept:.0f}% is expected to stay, {kept * lead:.2f} points")
    fooled, lead = no_difference(12, 0.04, SENT, 20_000)
    print(f"twelve equal lines of 4%: some p below 0.05 in {100 * fooled:.0f}% of rounds")
    print(f"their best seems {100 * lead:.2f} points above the mean, a lift of {100 * lead / 0.04:.0f}%")
    print(f"half-width of the interval with 216,000 each {100 * 1.96 * sqrt(2 * 0.04 * 0.96 / 216_000):.2f} points")
