"""Two designs without a coin: each gets the missing comparison from an assumption.

Two panels. Left: orders of a treated and an untreated city before and after. The untreated rises from 40 to 46, the treated
from 50 to 61; a dashed line shows the treated city with the other's rise, ending at 56, and the gap of 5 is the effect.
Right: spending against a score, with a rule that treats from 600 points on; two fitted lines rise gently, and the right
one starts about 7 higher at the cutoff.
"""

import numpy as np


def draw(cities, score):
    cities.plot([0, 1], [40, 46], "o-", color="C0", label="untreated")
    cities.plot([0, 1], [50, 61], "o-", color="C1", label="treated")
    cities.plot([0, 1], [50, 56], "--", color="C7", label="treated, if parallel")
    cities.annotate("", (1.05, 61), (1.05, 56), arrowprops={"arrowstyle": "<->", "color": "C3"})
    cities.text(1.09, 58.5, "5", color="C3", va="center")
    cities.set_xticks([0, 1], ["before", "after"])
    cities.set(ylabel="orders per 1,000 people", xlim=(-0.15, 1.25), title="Difference-in-differences", ylim=(37, 68))
    cities.legend(loc="upper left")
    x = np.linspace(560, 640, 50)
    y = 30 + 0.1 * (x - 600) + 8 * (x >= 600) + np.random.default_rng(4).normal(0, 1.5, 50)
    score.plot(x, y, ".", color="C0", markersize=4)
    for side in (x < 600, x >= 600):
        ends = np.array([600, x[side][0] if x[side][0] < 600 else x[side][-1]])
        score.plot(ends, np.polyval(np.polyfit(x[side], y[side], 1), ends), color="C1")
    score.axvline(600, color="C7", linestyle=":")
    score.set(xlabel="score", ylabel="spending, $", title="Regression discontinuity")
