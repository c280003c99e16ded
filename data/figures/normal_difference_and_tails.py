"""The difference of two normals is wider than either, and a tail that agrees with the normal near two standard deviations can be far heavier beyond.

Two panels. Left: bell curves for Y with mean 25 and standard deviation 3, and X with mean 30 and standard deviation 4, and a lower,
wider one for X - Y with mean 5 and standard deviation 5; the part of it below zero is shaded, 16% of its area. Right: the chance of lying
more than k standard deviations from the mean, on a logarithmic axis, for the normal and for Student's t with 3 degrees of freedom. The t
curve lies a little lower at first and crosses just above 2; at k = 5 the normal one is below one in a million and the other near 0.003.
"""

from math import atan, erfc, pi, sqrt

import numpy as np


def draw(bells, tails):
    for color, name, mean, sd in (("C0", "Y: 25, sd 3", 25, 3), ("C1", "X: 30, sd 4", 30, 4), ("C3", "X − Y: 5, sd 5", 5, 5)):
        x = np.linspace(mean - 3.6 * sd, mean + 3.6 * sd, 37)
        density = np.exp(-(((x - mean) / sd) ** 2) / 2) / (sd * sqrt(2 * pi))
        bells.plot(x, density, color=color, label=name)
    bells.fill_between(x[x <= 0], density[x <= 0], color="C3", alpha=0.3)
    bells.annotate("Y > X: 16%", (-1.5, 0.015), (-13.5, 0.08), arrowprops={"arrowstyle": "->", "color": "C7"})
    bells.set(xlabel="minutes", ylabel="density")
    bells.legend(loc="upper left")
    k = np.linspace(0, 6, 31)
    tails.plot(k, [erfc(value / sqrt(2)) for value in k], color="C0", label="normal")
    tails.plot(k, [1 - 2 / pi * (value / (1 + value * value) + atan(value)) for value in k], color="C4", label="t, 3 degrees of freedom")
    tails.set(yscale="log", ylim=(1e-9, 2), xlabel="k standard deviations", ylabel="chance beyond, both sides")
    tails.minorticks_off()
    tails.legend(loc="lower left")
