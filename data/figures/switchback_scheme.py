"""A switchback: whole hours of a city are switched, and each hour of two neighboring days forms a pair.

A grid of six days by twelve hours, from 8 to 20 o'clock, each cell in one of two colors for old and new pricing. Days
are grouped in three pairs. Within a pair, each hour has the old pricing on one day and the new on the other; a coin
decides which day.
"""

import numpy as np
from matplotlib.patches import Rectangle


def draw(ax):
    first = np.random.default_rng(4).integers(0, 2, (3, 12))
    arm = np.stack([first, 1 - first], axis=1).reshape(6, 12)
    for day in range(6):
        y = 5 - day - 0.35 * (day // 2)
        for hour in range(12):
            ax.add_patch(Rectangle((hour + 0.05, y), 0.9, 0.85, color="C1" if arm[day, hour] else "C0"))
        ax.text(-0.2, y + 0.42, f"day {day + 1}", ha="right", va="center")
    ax.add_patch(Rectangle((0, -9), 1, 1, color="C0", label="old price"))
    ax.add_patch(Rectangle((0, -9), 1, 1, color="C1", label="new price"))
    ax.set(xlim=(-1.7, 12.1), ylim=(-0.9, 6.9), xlabel="hour of the day")
    ax.set_xticks([0, 4, 8, 12], ["8", "12", "16", "20"])
    ax.set_yticks([])
    ax.grid(False)
    ax.legend(loc="upper center", ncols=2)
