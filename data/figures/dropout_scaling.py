"""What the next layer receives from 100 units of size 1 under dropout at rate 0.5, and what it receives in evaluation.

Two bell-shaped curves and one dashed line. In training with the survivors doubled, the sum spreads around 100, mostly between 80 and
120. The dashed line of evaluation stands at 100, in the middle of it. Without the doubling, training sums
spread around 50, so that an evaluation sum of 100 lies far outside anything the next layer has seen.
"""

from math import comb

import numpy as np


def draw(ax):
    kept = np.arange(32, 69)
    chance = np.array([comb(100, int(k)) / 2**100 for k in kept])
    for color, scale, label in (("C1", 1, "training,\nnot scaled"), ("C0", 2, "training,\ntimes 2")):
        ax.fill_between(scale * kept, chance, color=color, alpha=0.25, linewidth=0)
        ax.plot(scale * kept, chance, color=color)
        ax.text(scale * 50 - 8 * scale, 0.06, label, color=color, ha="right", va="center")
    ax.axvline(100, color="C2", linestyle="--")
    ax.text(102, 0.087, "evaluation", color="C2")
    ax.set(xlabel="sum that reaches the next layer", ylabel="probability", ylim=(0, 0.095), xlim=(15, 145), yticks=(0, 0.04, 0.08))
