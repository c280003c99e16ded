"""Class weights shift the boundary in parallel and inflate every probability; positives are 1%, drawn more often here to be seen.

Two panels. Left: many negatives around the origin and a few positives to their upper right,
with two parallel lines; the plain model's boundary at 0.5 lies far out, beyond most positives, and the weighted model's
boundary at 0.5, which is also the plain model's at 0.01, passes between the two groups. Right: share of positives against
predicted probability; the plain model follows the diagonal, and the weighted one stays near zero until its prediction is almost 1:
where it says 0.9, 8% are positive.
"""

import numpy as np


def draw(plane, reliability):
    rng = np.random.default_rng(17)
    negatives, positives = rng.normal(size=(40, 2)), rng.normal(size=(8, 2)) + (1.5, 1)
    plane.plot(*negatives.T, ".", color="C7", markersize=4, label="negative")
    plane.plot(*positives.T, "^", color="C1", markersize=5, label="positive")
    across = np.array([-3.2, 4.2])
    for odds, color, label in ((99, "C0", "plain"), (1, "C2", "weighted")):
        plane.plot(across, np.log(odds) + (1.5**2 + 1) / 2 - 1.5 * across, color=color)
        plane.text(*((2.1, 3.9) if odds > 1 else (-3.1, 3.3)), label, color=color)
    plane.set(xlim=(-3.2, 4.2), ylim=(-5.6, 5.2), xticks=(0, 2, 4), yticks=(-4, -2, 0, 2, 4), title="Boundaries at 0.5")
    plane.set(xlabel="first feature", ylabel="second feature")
    plane.legend(loc="lower left")
    said = np.linspace(0, 1, 60) ** 0.5
    reliability.plot([0, 1], [0, 1], color="C0", label="plain")
    reliability.plot(said, said / (said + 99 * (1 - said)), color="C2", label="weighted x99")
    reliability.set(xlabel="predicted probability", ylabel="share of positives", title="Reliability")
    reliability.set(xticks=(0, 0.5, 1), yticks=(0, 0.5, 1))
    reliability.legend(loc="upper left")
