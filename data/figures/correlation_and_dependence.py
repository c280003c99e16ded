"""Zero correlation is not independence, and a bent rising curve has a rank correlation of 1 but a lower linear one.

Two scatter plots. Left: a parabola, y equal to x squared over x from minus 2 to 2, with a flat dashed best line; Pearson's
and Spearman's correlations are 0, although x fixes y. Right: a rising exponential curve; Spearman's correlation is 1 and
Pearson's is 0.85, and the dashed best line misses the bend.
"""

import numpy as np


def draw(bowl, rise):
    for ax, x, y, title in (
        (bowl, np.linspace(-2, 2, 41), np.linspace(-2, 2, 41) ** 2, "Pearson 0, Spearman 0"),
        (rise, np.linspace(0, 5, 41), np.exp(np.linspace(0, 5, 41)), ""),
    ):
        slope, intercept = np.polyfit(x, y, 1)
        ax.plot(x, y, ".", color="C0", markersize=5)
        ax.plot(x, intercept + slope * x, color="C1", linestyle="--")
        pearson = np.corrcoef(x, y)[0, 1]
        ax.set(xlabel="x", ylabel="y", title=title or f"Pearson {pearson:.2f}, Spearman 1")
