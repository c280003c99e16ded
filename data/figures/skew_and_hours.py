"""A logarithm makes a long right tail symmetric; a circle puts 23 o'clock next to midnight.

Two panels. Left: the density of a lognormal amount, a steep peak just above zero with a long tail to the right, and in
the same axes the density of its logarithm, a symmetric bell around zero. Right: the 24 hours as points on a circle with
sine and cosine as coordinates, midnight on top and going round like a clock face; a short line joins 23 and 1 o'clock at
the top, and a dotted one runs from midnight to 12 o'clock at the bottom.
"""

import numpy as np


def draw(tail, clock):
    x = np.linspace(-4.5, 7.5, 400)
    positive = x[x > 0.01]
    raw = np.exp(-(np.log(positive) ** 2) / 2) / (positive * np.sqrt(2 * np.pi))
    tail.plot(positive, raw, color="C1", label="amount")
    tail.plot(x, np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi), color="C0", label="log of amount")
    tail.set(xlabel="value", ylabel="density", title="Skew", xticks=(-4, 0, 4), yticks=(0, 0.3, 0.6), ylim=(0, 0.75))
    tail.legend(loc="upper right")
    hours = np.arange(24)
    across, up = np.sin(2 * np.pi * hours / 24), np.cos(2 * np.pi * hours / 24)
    clock.plot(across, up, ".", color="C0", markersize=7)
    clock.plot(across[[23, 1]], up[[23, 1]], color="C1")
    clock.plot(across[[0, 12]], up[[0, 12]], color="C7", linestyle=":")
    for hour in (23, 1, 6, 12, 18):
        clock.text(1.22 * across[hour], 1.22 * up[hour], str(hour), ha="center", va="center")
    clock.set(xlabel="sine", ylabel="cosine", title="Hours", xticks=(-1, 0, 1), yticks=(-1, 0, 1), aspect="equal")
    clock.set(xlim=(-1.5, 1.5), ylim=(-1.5, 1.5))
