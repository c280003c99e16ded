"""Nine random trials try nine values of the setting that matters, a grid three; successive halving may stop a slow winner.

Two panels. Left: two settings, one of which decides the loss; nine grid points lie in three columns, nine random points
in nine different columns, and ticks below show three against nine different values. Right: loss curves of nine runs
against epochs; after one epoch the six worst end, after three epochs two more, and one runs to epoch nine, where its
loss is near 0.4. A dashed line shows how one of the runs stopped first would have gone on: it starts slowly and ends
near 0.2.
"""

import numpy as np


def draw(trials, runs):
    rng = np.random.default_rng(301)
    grid = np.array([(a, b) for a in (0.17, 0.5, 0.83) for b in (0.17, 0.5, 0.83)])
    for points, color, mark, name, low in (
        (grid, "C1", "s", "grid", -0.08),
        (rng.uniform(0.02, 0.98, (9, 2)), "C0", "o", "random", -0.18),
    ):
        trials.plot(*points.T, mark, color=color, markersize=4, label=name)
        trials.plot(points[:, 0], np.full(9, low), "|", color=color, markersize=8, markeredgewidth=2)
    trials.axhline(0, color="C7", linewidth=0.7)
    trials.set(xlabel="setting that matters", ylabel="other setting", title="Nine trials")
    trials.set(xticks=[], yticks=[], xlim=(0, 1), ylim=(-0.26, 1.3))
    trials.legend(loc="upper center", ncols=2)
    t = np.linspace(0, 9, 91)
    floor = np.array([0.4, 0.55, 0.75, 0.6, 0.9, 1.1, 0.7, 1.2, 0.1])
    speed = np.array([1.0, 1.2, 1.9, 0.7, 1.0, 1.1, 0.5, 0.7, 0.3])
    loss = floor[:, None] + (1.6 - floor[:, None]) * np.exp(-speed[:, None] * t)
    runs.plot(t[10:], loss[8, 10:], "--", color="C1", linewidth=1.5)
    alive = np.arange(9)
    for until, keep, color in ((1, 3, "C7"), (3, 1, "C2"), (9, 0, "C0")):
        order = alive[np.argsort(loss[alive, until * 10])]
        for run in order[keep:]:
            runs.plot(t[: until * 10 + 1], loss[run, : until * 10 + 1], color=color, linewidth=1.5)
            runs.plot([until], [loss[run, until * 10]], "o", color=color, markersize=3)
        alive = order[:keep]
    runs.set(
        xlabel="epochs", ylabel="loss", title="Successive halving", xticks=[1, 3, 9], ylim=(0, 1.7), yticks=[0, 0.5, 1, 1.5]
    )
