"""Frauds as known on the day of export, and as they truly are. The last weeks only look clean.

Share of payments that are fraud, in percent, in twelve spans of 15 days. True shares wander between about 0.5 and 0.7.
Reported shares are the same or nearly so up to day 149, then fall to 0.52 against 0.63 and at last to 0.16 against 0.68.
Shaded bands mark training on days 0 to 59, a gap of 45 days, and the test on days 105 to 134; later days are young.
"""

import numpy as np


def draw(ax):
    true = [0.61, 0.65, 0.65, 0.61, 0.49, 0.55, 0.59, 0.72, 0.63, 0.62, 0.63, 0.68]
    reported = [0.61, 0.65, 0.65, 0.61, 0.49, 0.55, 0.59, 0.72, 0.62, 0.58, 0.52, 0.16]
    middle = np.arange(12) * 15 + 7.5
    for start, end, color, name in ((0, 60, "C0", "train"), (60, 105, "C7", "gap"), (105, 135, "C2", "test")):
        ax.axvspan(start, end, color=color, alpha=0.15, linewidth=0)
        ax.text((start + end) / 2, 0.05, name, ha="center")
    ax.text(157.5, 0.05, "young", ha="center")
    ax.plot(middle, true, "o--", color="C1")
    ax.plot(middle, reported, "o-", color="C3")
    ax.set(xlabel="day", ylabel="fraud, %", xlim=(0, 180), ylim=(0, 0.85))
    ax.text(172, 0.72, "true", color="C1", ha="center")
    ax.text(161, 0.3, "reported", color="C3", ha="right")
