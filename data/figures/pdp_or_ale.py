"""Partial dependence can show a dip that no real row has, and hide opposite effects that individual curves reveal.

Two panels. Left: two identical features and a model that on real rows predicts x1. The partial dependence falls from
3.3 to 1.3 as x1 goes from 0 to about 0.45 and climbs to 4.3 at 1; the accumulated local effect is a straight line rising
by 1. Right: the prediction as one feature changes, for six single rows; half the lines rise, half fall, and their
average, the partial dependence, is flat.
"""

import numpy as np


def draw(averages, single):
    v = np.linspace(0, 1, 41)
    averages.plot(v, v + 10 * ((v - 0.5) ** 2 + 1 / 12), color="C1", label="partial dependence")
    averages.plot([0, 1], [0, 1], color="C0", label="ALE + 0.5")
    averages.set(title="Identical features", xlabel="x1", ylabel="prediction", ylim=(0, 6.5), xticks=[0, 0.5, 1])
    averages.legend(loc="upper center")
    for k, offset in enumerate(np.linspace(-0.15, 0.15, 3)):
        single.plot([0, 1], [offset - 1, offset + 1], color="C0", linewidth=0.8, label="ICE, one row" if k == 0 else None)
        single.plot([0, 1], [offset + 1, offset - 1], color="C0", linewidth=0.8)
    single.plot([0, 1], [0, 0], color="C1", label="their average")
    single.set(title="Opposite effects", xlabel="x1", ylim=(-1.3, 2.2), xticks=[0, 0.5, 1])
    single.legend(loc="upper center")
