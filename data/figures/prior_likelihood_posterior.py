"""The posterior lies between prior and likelihood; with ten times the data it hardly sees the prior.

Two panels over the rate from 0 to 0.7. A dotted prior, Beta(2, 8), peaks at 0.125. Left, 7 conversions of 20: the
dashed likelihood peaks at 0.35 and the solid posterior between the two, at 0.286. Right, 70 of 200: likelihood and
posterior are narrow and almost on top of each other, near 0.35. All curves have area one.
"""

from math import lgamma

import numpy as np


def beta(p, a, b):
    """The Beta(a, b) density."""
    return np.exp(lgamma(a + b) - lgamma(a) - lgamma(b) + (a - 1) * np.log(p) + (b - 1) * np.log(1 - p))


def draw(few, many):
    p = np.linspace(0.001, 0.7, 160)
    for ax, k, n in ((few, 7, 20), (many, 70, 200)):
        ax.plot(p, beta(p, 2, 8), color="C7", linestyle=":", label="prior")
        ax.plot(p, beta(p, k + 1, n - k + 1), color="C0", linestyle="--", label="likelihood, scaled")
        ax.plot(p, beta(p, 2 + k, 8 + n - k), color="C1", label="posterior")
        ax.axvline(k / n, ymax=0.04, color="C0")
        ax.axvline((1 + k) / (8 + n), ymax=0.04, color="C1")
        ax.set(xlabel="rate", ylabel="density", title=f"{k} of {n}")
        ax.set_ylim(0, 1.35 * ax.get_ylim()[1])
        ax.legend(loc="upper right")
