"""Two groups with equal precision and equal recall: because their base rates differ, the false positive rates must differ.

Two panels. Left: pairs of bars for groups A and B; precision 80% and 80%, recall 80% and 80%, selected 50% and 20%, false
positive rate 20% and 5%. Right: the false positive rate against the base rate when precision and recall are both 0.8; the
curve rises ever more steeply from 0, passing through 5% at a base rate of 0.2 (group B) and 20% at 0.5 (group A).
"""

import numpy as np


def draw(groups, curve):
    place = np.arange(4)
    for shift, name, color, values in ((-0.2, "A", "C0", (80, 80, 50, 20)), (0.2, "B", "C1", (80, 80, 20, 5))):
        bars = groups.bar(place + shift, values, width=0.38, color=color, label=name)
        groups.bar_label(bars, [str(value) for value in values], padding=1)
    groups.set_xticks(place, ["precision", "recall", "selected", "FPR"])
    groups.set(title="Percent", ylim=(0, 108), yticks=[0, 50, 100])
    groups.legend(loc="upper right")
    base = np.linspace(0, 0.7, 71)
    curve.plot(base, base / (1 - base) * 0.2 / 0.8 * 0.8, color="C7")
    for name, color, p in (("A", "C0", 0.5), ("B", "C1", 0.2)):
        rate = p / (1 - p) * 0.2
        curve.plot([p], [rate], "o", color=color, markersize=8)
        curve.annotate(name, (p, rate), xytext=(-12, 6), textcoords="offset points")
    curve.set(xlabel="base rate", title="FPR", xticks=[0, 0.2, 0.5], yticks=[0, 0.05, 0.2, 0.4], xlim=(0, 0.72), ylim=(0, 0.5))
