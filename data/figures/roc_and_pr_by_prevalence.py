"""One ranking, three class ratios: one ROC curve, three precision-recall curves.

Two panels. Left: true positive rate against false positive rate; the curves for prevalence 50%, 10% and 1% lie on top of
each other, rising steeply to the top left corner. Right: precision against recall; all three start
at 1 and end at their prevalence. At 50% precision is still 0.87 at a recall of 0.8; at 10% it is near 0.4 there, and at 1%
it falls below 0.5 before a recall of 0.2.
"""

from math import erf, sqrt

import numpy as np

above = np.vectorize(lambda x: 0.5 * (1 - erf(x / sqrt(2))))


def draw(roc, pr):
    thresholds = np.linspace(-4, 7, 250)
    tpr, fpr = above(thresholds - 2), above(thresholds)
    roc.plot(fpr, tpr, color="C0", label="50%, 10% and 1%")
    roc.plot([0, 1], [0, 1], color="C7", linestyle=":", label="random ranker")
    roc.set(xlabel="false positive rate", ylabel="true positive rate", title="ROC")
    roc.legend(loc="lower right")
    for color, prevalence in zip(("C0", "C1", "C2"), (0.5, 0.1, 0.01)):
        precision = tpr * prevalence / (tpr * prevalence + fpr * (1 - prevalence))
        pr.plot(tpr, precision, color=color, label=f"{prevalence:.0%}")
    pr.set(xlabel="recall", ylabel="precision", title="Precision-recall", ylim=(0, 1.32), yticks=(0, 0.2, 0.4, 0.6, 0.8, 1))
    pr.legend(title="prevalence", loc="upper center", ncols=3)
