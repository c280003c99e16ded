"""A p-value is a tail of the null distribution; without effect it is uniform, with effect it piles up near zero.

Two panels. Left: the bell curve of the difference between two groups if there is no effect, in percentage points;
both tails beyond the observed 2.5 points are shaded and hold 7.7% of the area together. Right: histograms of p-values
in steps of 0.05; without effect every bar has 5%, with 50% power the first bar has half of all p-values, and the rest
fall off quickly.
"""

from math import erfc, sqrt
from statistics import NormalDist

import numpy as np

normal = NormalDist()


def draw(tail, values):
    spread = 100 * sqrt(2 * 0.1125 * 0.8875 / 1000)
    x = np.linspace(-5.5, 5.5, 180)
    density = np.exp(-((x / spread) ** 2) / 2) / (spread * sqrt(2 * np.pi))
    tail.plot(x, density, color="C0")
    for side in (x <= -2.5, x >= 2.5):
        tail.fill_between(x[side], density[side], color="C1", alpha=0.6)
    tail.axvline(2.5, color="C1", linestyle="--")
    tail.text(2.7, 0.24, f"observed 2.5\np = {erfc(2.5 / spread / sqrt(2)):.3f}", color="C1")
    tail.set(xlabel="difference in points", ylabel="density", title="If there were no effect", yticks=[0, 0.1, 0.2, 0.3])
    tail.set(xlim=(-6.2, 7), xticks=[-6, -3, 0, 3, 6])
    edges = np.linspace(0, 1, 21)
    limits = np.array([9.0] + [normal.inv_cdf(1 - p / 2) for p in edges[1:-1]] + [0.0])
    for shift, color, label in ((1.96, "C1", "power 50%"), (0, "C0", "no effect")):
        beyond = np.array([1 - normal.cdf(z - shift) + normal.cdf(-z - shift) for z in limits])
        filled = shift == 0
        values.stairs(
            100 * np.diff(beyond), edges, color=color, fill=filled, alpha=0.6 if filled else 1, linewidth=2, label=label
        )
    values.set(xlabel="p-value", ylabel="share in %", title="p-values of many tests", xticks=[0, 0.25, 0.5, 0.75, 1])
    values.legend(loc="upper right")
