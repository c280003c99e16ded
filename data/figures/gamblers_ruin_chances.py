"""A small house edge hardly matters in a short game and decides a long one.

One panel: the chance to double the money before losing it, from a start of 2 to 50 units, betting one unit at a time. With a fair coin it is a
level line at 0.5. With a win chance of 0.49 it falls to 0.12 at 50 units; with 18/38, a bet on red in American roulette, it falls to 0.26 at 10
units and to nearly zero at 50.
"""

import numpy as np


def draw(ax):
    start = np.arange(2, 51, 2)
    for color, name, p in (("C2", "win chance 1/2", 0.5), ("C1", "win chance 0.49", 0.49), ("C0", "win chance 18/38", 18 / 38)):
        ax.plot(start, 1 / (1 + ((1 - p) / p) ** start), color=color, label=name)
    ax.set(xlabel="units at the start, target twice as many", ylabel="chance to reach the target", ylim=(0, 0.6))
    ax.legend(loc="upper right", bbox_to_anchor=(1, 0.8))
