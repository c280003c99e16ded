"""What a plot of residuals against fitted values says: a curve is a wrong mean, a funnel is unequal variance.

Two panels of residuals against fitted values, with a dotted line at zero. Left: the dots follow an arch, below zero
at both ends and above it in the middle, since a straight line was fitted to a bent relation. Right: the dots stay
around zero but spread more and more to the right, like a funnel.
"""

import numpy as np


def draw(curve, funnel):
    rng = np.random.default_rng(4)
    x = np.sort(rng.uniform(0, 4, 90))
    bent = 3 * x - 0.45 * x**2 + rng.normal(0, 0.35, 90)
    spread = 1 + 1.5 * x + 0.35 * x * rng.normal(size=90)
    for ax, y, title in ((curve, bent, "Wrong mean"), (funnel, spread, "Unequal variance")):
        slope, intercept = np.polyfit(x, y, 1)
        fitted = intercept + slope * x
        ax.plot(fitted, y - fitted, ".", color="C0", markersize=5)
        ax.axhline(0, color="C7", linestyle=":")
        ax.set(xlabel="fitted value", ylabel="residual", title=title)
