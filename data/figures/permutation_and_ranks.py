"""A permutation test asks how rare the gap is among all relabelings; a rank test asks another question than one about
medians.

Two panels. Left: a histogram of the difference of means over all 126 ways to label nine ticket times as five old and
four new; four of them, shaded at the ends, are at least as extreme as the observed gap of 6.75 minutes. Right: two
densities that are mirror images, both with median 0; one leans to the left with a long tail to the right, the other
the reverse, and a draw of the first exceeds a draw of the second with probability 0.597.
"""

from itertools import combinations
from math import log

import numpy as np


def draw(shuffles, medians):
    pooled = np.array([31, 34, 29, 38, 33, 27, 30, 22, 26])
    old = np.array([pooled[list(pick)].sum() for pick in combinations(range(9), 5)])
    gaps = old / 5 - (pooled.sum() - old) / 4
    steps = np.round(gaps / 0.45).astype(int)
    counts = np.bincount(steps + 20, minlength=41)
    at, edges = np.arange(-20, 21), (np.arange(-20, 22) - 0.5) * 0.45
    rare = np.abs(at) >= 15
    shuffles.stairs(np.where(rare, 0, counts), edges, color="C0", fill=True, alpha=0.6)
    shuffles.stairs(np.where(rare, counts, 0), edges, color="C1", fill=True, alpha=0.9)
    shuffles.axvline(6.75, color="C1", linestyle="--")
    shuffles.text(6.4, 7.6, "observed\n4 of 126", color="C1", ha="right")
    shuffles.set(
        xlabel="old minus new, minutes",
        ylabel="relabelings",
        title="Permutation test",
        ylim=(0, 9),
        xticks=[-5, 0, 5],
        yticks=[0, 3, 6, 9],
    )
    x = np.linspace(-log(2), 4, 60)
    density = np.exp(-(x + log(2)))
    for sign, color, label in ((1, "C0", "X"), (-1, "C1", "Y")):
        medians.plot(np.append(sign * x[0], sign * x), np.append(0, density), color=color, label=label)
    medians.axvline(0, color="C7", linestyle=":")
    medians.set(xlabel="value", ylabel="density", title="Equal medians, P(X > Y) = 0.597", ylim=(0, 1.25))
    medians.legend(loc="upper left", ncols=2)
