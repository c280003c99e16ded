"""The first principal component follows the most variance, which need not be what separates the classes.

Two panels. Left: a tilted, elongated cloud of dots; a long green arrow along it is the first component, a short one at a
right angle the second. Right: two parallel elongated clouds, blue dots above and orange crosses below; the long green
arrow of the first component runs along both, and only the short second component points from one class to the other.
"""

import numpy as np


def draw(cloud, classes):
    rng = np.random.default_rng(0)
    turn = np.array([[0.8, 0.6], [-0.6, 0.8]])
    one = rng.normal(size=(110, 2)) * [2, 0.6] @ turn
    two = (rng.normal(size=(110, 2)) * [2, 0.25] + np.repeat([[0, 0.7], [0, -0.7]], 55, axis=0)) @ turn
    cloud.plot(*one.T, ".", color="C0")
    classes.plot(*two[:55].T, ".", color="C0")
    classes.plot(*two[55:].T, "x", color="C1", markersize=4)
    for ax, x, title in ((cloud, one, "Two components"), (classes, two, "Two classes")):
        x = x - x.mean(axis=0)
        _, singular, directions = np.linalg.svd(x, full_matrices=False)
        for scale, direction in zip(singular / np.sqrt(len(x) - 1), directions):
            end = 2 * scale * direction * np.sign(direction[1])
            ax.annotate("", end, (0, 0), arrowprops={"arrowstyle": "-|>", "color": "C2", "lw": 3, "mutation_scale": 18})
        ax.set(xticks=[], yticks=[], title=title, aspect="equal", xlim=(-6, 6), ylim=(-4.5, 4.5))
