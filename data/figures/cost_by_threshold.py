"""The threshold that is best for F1 is not the cheapest one.

Two panels against the threshold, from 0.01 to 0.6, for one calibrated model with 6.8% positives. Left: cost per 1,000 cases when a false
alarm costs 5 dollars and a miss 95; it falls steeply to about 2,100 dollars at 0.05, then climbs to 5,500 at 0.6. Right:
F1 climbs from 0.19 to its highest value, 0.47, at 0.23 and declines slowly. A vertical line at 0.05 shows the cheapest
threshold in both, a second one at 0.23 the best for F1.
"""

import numpy as np


def draw(costs, f1s):
    z = np.linspace(-14, 8, 20_001)
    scores, share = 1 / (1 + np.exp(-z)), np.exp(-((z + 4) ** 2) / 8)
    share /= share.sum()
    thresholds = np.concatenate([np.linspace(0.01, 0.12, 23), np.linspace(0.14, 0.6, 24)])
    hits = np.array([np.sum((share * scores)[scores >= threshold]) for threshold in thresholds])
    alarms = np.array([np.sum((share * (1 - scores))[scores >= threshold]) for threshold in thresholds])
    positives = np.sum(share * scores)
    costs.plot(thresholds, 1000 * (5 * alarms + 95 * (positives - hits)), color="C0")
    costs.set(xlabel="threshold", ylabel="$\\$$ per 1,000 cases", ylim=(0, 6000), yticks=(0, 2000, 4000, 6000), title="Cost")
    f1s.plot(thresholds, 2 * hits / (hits + alarms + positives), color="C1")
    f1s.set(xlabel="threshold", ylabel="F1", ylim=(0, 0.6), yticks=(0, 0.2, 0.4, 0.6), title="F1")
    for axes in (costs, f1s):
        axes.axvline(0.05, color="C0", linestyle="--", linewidth=1, label="cheapest")
        axes.axvline(0.234, color="C1", linestyle=":", linewidth=1.5, label="best F1")
        axes.set_xticks((0, 0.2, 0.4, 0.6))
        axes.legend(loc="lower right")
