"""k-means cuts halfway between centers, so it takes points from a wide cluster and cuts through curved ones.

Two panels, each with the two clusters that k-means finds as blue dots and orange crosses and its centers as green
diamonds. Left: a wide round cloud beside a small dense one; the cut lies midway between the centers, and the near edge of
the wide cloud is given to the small one. Right: two interlocking half-moons; the cut runs straight across both, so each
half-moon is divided.
"""

import numpy as np


def two_means(x, centers):
    for _ in range(50):
        label = ((x[:, None] - centers) ** 2).sum(-1).argmin(1)
        centers = np.array([x[label == j].mean(0) for j in (0, 1)])
    return label, centers


def draw(spread, moons):
    rng = np.random.default_rng(5)
    sizes = np.concatenate([rng.normal([-3, 0], 1.7, (90, 2)), rng.normal([2.5, 0], 0.3, (40, 2))])
    turn = rng.uniform(0, np.pi, 120)
    curved = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    curved[60:] = [1, 0.4] - curved[60:]
    curved += rng.normal(0, 0.07, curved.shape)
    panels = ((spread, sizes, [[-3, 0], [2.5, 0]], "Unequal spread"), (moons, curved, [[0, 1], [1, -0.5]], "Curved"))
    for ax, x, start, title in panels:
        label, centers = two_means(x, np.array(start, float))
        for j, marker in ((0, "."), (1, "x")):
            ax.plot(*x[label == j].T, marker, color=f"C{j}", markersize=4 + 2 * (j == 0))
        ax.plot(*centers.T, "D", color="C2", markersize=8)
        ax.set(xticks=[], yticks=[], title=title, aspect="equal")
