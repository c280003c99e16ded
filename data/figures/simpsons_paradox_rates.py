"""Open surgery did better for small and for large stones, and worse in total, since it was given the large ones.

Two panels. Left: success rates of two treatments for small stones, large stones and all stones; dots of open surgery
lie above those of percutaneous treatment for small (93% to 87%) and large stones (73% to 69%) and below for all (78%
to 83%); the size of a dot shows the number of patients, and open surgery has most of the large stones. Right: three
clusters of dots, each with a line falling to the right; the dashed line through all dots together rises.
"""

import numpy as np


def draw(stones, slopes):
    patients = {"open surgery": ((81, 87), (192, 263), (273, 350)), "percutaneous": ((234, 270), (55, 80), (289, 350))}
    for (name, cells), color, shift in zip(patients.items(), ("C0", "C1"), (-0.12, 0.12), strict=True):
        for column, (good, all_) in enumerate(cells):
            stones.plot(column + shift, 100 * good / all_, "o", color=color, markersize=all_**0.5, alpha=0.8)
            stones.text(column + 2.4 * shift, 100 * good / all_, f"{all_}", ha="right" if shift < 0 else "left", va="center")
        stones.plot([], [], "o", color=color, label=name)
    stones.set(xticks=[0, 1, 2], ylabel="success in %", title="Kidney stones", xlim=(-0.6, 2.6), ylim=(60, 106))
    stones.set_xticklabels(["small", "large", "all"])
    stones.legend(loc="upper right")
    rng = np.random.default_rng(1)
    every_x, every_y = [], []
    for group, color in enumerate(("C0", "C1", "C2")):
        x = rng.normal(2 + 2 * group, 0.7, 35)
        y = 2 + 2.2 * group - 0.8 * (x - 2 - 2 * group) + rng.normal(0, 0.5, 35)
        slopes.plot(x, y, ".", color=color, markersize=4)
        ends = np.array([x.min(), x.max()])
        slopes.plot(ends, np.polyval(np.polyfit(x, y, 1), ends), color=color)
        every_x, every_y = np.append(every_x, x), np.append(every_y, y)
    ends = np.array([every_x.min(), every_x.max()])
    slopes.plot(ends, np.polyval(np.polyfit(every_x, every_y, 1), ends), color="C7", linestyle="--")
    slopes.set(xlabel="x", ylabel="y", title="With slopes", xticks=[], yticks=[])
