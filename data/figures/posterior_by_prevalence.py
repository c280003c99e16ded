"""The same test means different things at different prevalences: a positive result is only as good as its base rate.

One panel, prevalence from 1 in 10,000 to 1 in 2 on a logarithmic axis, and on the other axis the chance of disease after a positive result of
a test with sensitivity 99%. With specificity 95% the curve is near zero at 1 in 1000, passes 17% at 1 in 100 and reaches 95% at 1 in 2; with
specificity 99.9% it is already near 50% at 1 in 1000. Two positives at specificity 95% lie between, at 28% for 1 in 1000.
"""

import numpy as np


def draw(ax):
    prevalence = np.logspace(-4, np.log10(0.5), 33)
    for color, name, sensitivity, false_alarm in (
        ("C2", "99.9%, one positive", 0.99, 0.001),
        ("C1", "95%, two positives", 0.99**2, 0.05**2),
        ("C0", "95%, one positive", 0.99, 0.05),
    ):
        hit = prevalence * sensitivity
        ax.plot(prevalence, hit / (hit + (1 - prevalence) * false_alarm), color=color, label=name)
    ax.set(xscale="log", xlabel="prevalence", ylabel="chance of disease", ylim=(0, 1.03))
    ax.set_xticks([1e-4, 1e-3, 1e-2, 1e-1, 0.5], ["1 in 10000", "1 in 1000", "1 in 100", "1 in 10", "1 in 2"])
    ax.minorticks_off()
    ax.legend(title="specificity", loc="upper left")
