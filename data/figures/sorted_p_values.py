"""Benjamini-Hochberg draws a rising line, and rejects everything up to the last p-value under it.

The six smallest of ten p-values in rising order against their rank. A horizontal line at 0.05 has all six below it, a
horizontal line at 0.005, Bonferroni's, has one. The Benjamini-Hochberg line rises from 0.005 at rank 1 to 0.05 at
rank 10; the third point lies just above it, but the fifth lies below, so the first five are rejected and drawn
filled.
"""

import numpy as np


def draw(ax):
    p = np.array([0.001, 0.008, 0.016, 0.019, 0.024, 0.041, 0.10])
    rank = np.arange(1, 8)
    ax.plot([0.5, 7.5], [0.05, 0.05], color="C7", linestyle=":", label="0.05, no correction: 6")
    ax.plot([0.5, 7.5], [0.0025, 0.0375], color="C0", label="0.05 × rank / 10, BH: 5")
    ax.plot([0.5, 7.5], [0.005, 0.005], color="C1", linestyle="--", label="0.05 / 10, Bonferroni: 1")
    ax.plot(rank[:5], p[:5], "o", color="C0")
    ax.plot(rank[5:], p[5:], "o", color="C0", fillstyle="none")
    ax.set(xlabel="rank of the p-value", ylabel="p-value", ylim=(0, 0.075), xlim=(0.5, 7.5), xticks=range(1, 8))
    ax.text(7.45, 0.062, "rank 7: 0.10 ↑", ha="right", color="C7")
    ax.legend(loc="upper left")
