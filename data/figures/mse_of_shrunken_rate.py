"""From ten trials, the biased estimate beats the unbiased one for rates between 0.19 and 0.81, and loses outside.

Two panels over true rates from 0 to 1. Left: mean squared error. The unbiased k/n is a hill from 0 up to 0.025 at one
half; the estimate (k + 2)/(n + 4) falls from 0.020 at either end to about 0.013 in the middle and crosses the hill twice.
Right: the parts of the second one. Squared bias is 0.020 at either end and 0 at one half; variance is 0 at the ends and
0.013 at one half.
"""

import numpy as np


def draw(errors, parts):
    n, p = 10, np.linspace(0, 1, 81)
    variance, bias = n * p * (1 - p) / (n + 4) ** 2, (2 - 4 * p) / (n + 4)
    errors.plot(p, p * (1 - p) / n, color="C0", label="k/n")
    errors.plot(p, variance + bias**2, color="C1", label="(k + 2)/(n + 4)")
    parts.plot(p, bias**2, color="C3", linestyle="--", label="squared bias")
    parts.plot(p, variance, color="C2", linestyle="-.", label="variance")
    parts.plot(p, variance + bias**2, color="C1", label="sum")
    for ax, title in ((errors, "Mean squared error, n = 10"), (parts, "Parts of the second")):
        ax.set(xlabel="true rate", title=title, ylim=(0, 0.036), xticks=[0, 0.5, 1], yticks=[0, 0.01, 0.02, 0.03])
        ax.legend(loc="upper center")
