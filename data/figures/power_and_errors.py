"""Power is the share of the alternative's distribution beyond the critical value, and it grows with the sample.

Two panels. Left: two bell curves of the estimated gain with 1,000 users a group, one around 0 and one around 2
points; beyond the critical value of 2.7 points lie 2.5% of the first, the upper half of the type I error, and about
30% of the second, the power; the rest of the second is the type II error. Right: power against users in each group
for true gains of 1, 2 and 3 points over a base of 10%; 80% is reached near 14,700, 3,800 and 1,800 users.
"""

from math import sqrt
from statistics import NormalDist

import numpy as np

normal = NormalDist()
BASE = 0.10


def error(gain, users):
    """Standard error of the difference, in points."""
    other = BASE + gain / 100
    return 100 * sqrt((BASE * (1 - BASE) + other * (1 - other)) / users)


def draw(errors, curves):
    spread = error(2, 1000)
    x = np.unique(np.append(np.linspace(-4.5, 6.5, 61), [-1.96 * spread, 1.96 * spread]))
    for middle, color, label in ((0, "C0", "no effect"), (2, "C1", "true gain of 2")):
        density = np.exp(-(((x - middle) / spread) ** 2) / 2) / (spread * sqrt(2 * np.pi))
        errors.plot(x, density, color=color, label=label)
        beyond = x >= 1.96 * spread
        errors.fill_between(x[beyond], density[beyond], color=color, alpha=0.35)
        if middle == 0:
            errors.fill_between(x[x <= -1.96 * spread], density[x <= -1.96 * spread], color=color, alpha=0.35)
    errors.axvline(1.96 * spread, color="C7", linestyle="--")
    errors.text(3.4, 0.21, "power 30%", color="C1")
    errors.set(xlabel="estimated gain in points", ylabel="density", title="1,000 a group", ylim=(0, 0.42))
    errors.set(yticks=[0, 0.1, 0.2, 0.3], xticks=[-3, 0, 3, 6])
    errors.legend(loc="upper left")
    users = np.geomspace(100, 50_000, 60)
    for gain, color in ((3, "C2"), (2, "C1"), (1, "C0")):
        power = [normal.cdf(gain / error(gain, n) - 1.96) + normal.cdf(-gain / error(gain, n) - 1.96) for n in users]
        curves.plot(users, power, color=color, label=f"gain of {gain}")
    curves.axhline(0.8, color="C7", linestyle=":")
    curves.set(xscale="log", xlabel="users in each group", ylabel="power", title="Power", ylim=(0, 1.02))
    curves.legend(loc="lower right")
