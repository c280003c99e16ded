"""A small k gives a ragged boundary, and in many dimensions even a small share of the points is not near.

Two panels. Left: two overlapping clouds of points; the boundary of 1-nearest-neighbor is jagged with islands around
single points, the boundary of 15 neighbors runs smoothly between the clouds. Right: the edge of a cube that holds 1% of
points spread evenly over the unit cube, against the number of dimensions from 1 to 100: it rises steeply from 0.01
through 0.63 at 10 dimensions and flattens toward 1.
"""

import numpy as np


def draw(boundary, edge):
    rng = np.random.default_rng(2)
    points = np.concatenate([rng.normal(-0.7, 1, (35, 2)), rng.normal(0.7, 1, (35, 2))])
    label = np.repeat([0, 1], 35)
    side = np.linspace(-3, 3, 61)
    grid = np.stack(np.meshgrid(side, side), axis=-1)
    order = np.argsort(((grid[:, :, None] - points) ** 2).sum(-1), axis=-1)
    for k, color in ((1, "C7"), (15, "C2")):
        boundary.contour(side, side, label[order[:, :, :k]].mean(-1), [0.5], colors=color, linewidths=1 if k == 1 else 2)
        boundary.plot([], [], color=color, label=f"k = {k}")
    boundary.plot(*points[:35].T, ".", color="C0")
    boundary.plot(*points[35:].T, "x", color="C1", markersize=4)
    boundary.set(xticks=[], yticks=[], xlim=(-3, 3), ylim=(-3, 4.2), title="Boundary")
    boundary.legend(loc="upper left", ncols=2)
    d = np.arange(1, 101)
    edge.plot(d, 0.01 ** (1 / d), color="C0")
    edge.plot([10], [0.01**0.1], "o", color="C0")
    edge.set(xlabel="dimensions", ylabel="edge for 1%", title="Reach")
    edge.set(ylim=(0, 1.03), xticks=[1, 10, 50, 100], yticks=[0, 0.5, 1])
