"""An odd row in the middle does not tilt the line; the same kind of row far out in x does.

Two scatter plots of twenty stores on a rising line plus one odd store, with a dashed line fitted to the twenty and a solid
one fitted to all 21. Left: the odd store sits in the middle, far above; both lines are parallel, the solid one slightly
higher. Right: the odd store is far to the right and below; the solid line is pulled down to it and much flatter.
"""

import numpy as np


def draw(middle, far):
    rng = np.random.default_rng(4)
    x = np.linspace(1, 5, 20)
    y = 2 * x + rng.normal(0, 0.5, 20)
    for ax, extra, title in ((middle, (3, 11), "Outlier, little leverage"), (far, (12, 14), "Outlier with leverage")):
        everyone = np.append(x, extra[0]), np.append(y, extra[1])
        ends = np.array([0.5, extra[0] + 1 if extra[0] > 5 else 5.5])
        ax.plot(x, y, ".", color="C0", markersize=5)
        ax.plot(*extra, "o", color="C3", markersize=6)
        ax.plot(ends, np.polyval(np.polyfit(x, y, 1), ends), "--", color="C7", label="without it")
        ax.plot(ends, np.polyval(np.polyfit(*everyone, 1), ends), color="C1", label="with it")
        ax.set(xlabel="size", ylabel="sales", title=title)
        ax.legend(loc="upper left")
