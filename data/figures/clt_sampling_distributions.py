"""Means of exponential draws become normal and narrow; means of Cauchy draws stay as wide as one draw.

Two panels. Left: the density of the standardized mean of n exponential draws. For n = 2 it is strongly skewed, starting at -1.4
with a peak near -0.7; for n = 10 the skew is mild; for n = 100 the curve almost lies on the dotted normal bell. Right: the width of the
middle half of sample means against n, both axes logarithmic. For the exponential it falls in a nearly straight line, about tenfold for each hundredfold n;
for a Pareto distribution with tail exponent 1.5 it falls more slowly; for the Cauchy it stays near 2.
"""

from math import lgamma, log, pi, sqrt

import numpy as np


def draw(shape, width):
    z = np.linspace(-3, 4, 57)
    for color, n in (("C0", 2), ("C1", 10), ("C2", 100)):
        total = n + sqrt(n) * z
        inside = total > 0
        density = np.exp((n - 1) * np.log(total[inside]) - total[inside] - lgamma(n) + 0.5 * log(n))
        shape.plot(z[inside], density, color=color, label=f"n = {n}")
    shape.plot(z, np.exp(-z * z / 2) / sqrt(2 * pi), color="C7", linestyle=":", label="normal")
    shape.set(xlabel="standardized mean of n exponential draws", ylabel="density")
    shape.legend(loc="upper right")

    rng = np.random.default_rng(0)
    sizes = (1, 3, 10, 30, 100, 300)
    for color, name, sample in (
        ("C3", "Cauchy", lambda n: rng.standard_cauchy((4000, n))),
        ("C4", "Pareto, exponent 1.5", lambda n: rng.pareto(1.5, (4000, n))),
        ("C0", "exponential", lambda n: rng.exponential(1, (4000, n))),
    ):
        middle = [np.subtract(*np.quantile(sample(n).mean(axis=1), [0.75, 0.25])) for n in sizes]
        width.plot(sizes, middle, "o-", color=color, label=name)
    width.set(xscale="log", yscale="log", xlabel="draws in each mean, n", ylabel="middle half of the means")
    width.minorticks_off()
    width.legend(loc="lower left")
