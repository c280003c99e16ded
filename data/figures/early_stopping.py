"""Stopping early keeps the directions that the data show well and leaves out the noisy ones, much as ridge does.

Two panels. Left: error against gradient steps from 1 to 10,000 on a log axis; training error falls all the way, from 4.1 to
0.5; validation error falls from 4.1 to 1.3 near 230 steps, marked by a dotted line, then climbs to 1.7. Right: the share of
each weight that has been learned against the curvature of its direction, after 10, 100 and 1,000 steps; each curve climbs in
an S shape, later steps further to the left, and a dashed ridge curve with the matching penalty lies below it by up
to about 0.2.
"""

import numpy as np


def draw(errors, shares):
    rng = np.random.default_rng(3)
    scales, rate = np.geomspace(1, 0.03, 20), 0.1
    steps = np.unique(np.geomspace(1, 10_000, 40).astype(int))
    curves = []
    for _ in range(200):
        x, weights = rng.normal(size=(40, 20)) * scales, rng.normal(0, 1, 20)
        y = x @ weights + rng.normal(0, 1, 40)
        curvature, basis = np.linalg.eigh(x.T @ x / 40)
        end = basis.T @ np.linalg.solve(x.T @ x, x.T @ y)
        learned = 1 - (1 - rate * curvature[:, None]) ** steps
        path = basis @ (learned * end[:, None])
        wrong = (path - weights[:, None]) * scales[:, None]
        curves.append([np.mean((x @ path - y[:, None]) ** 2, axis=0), 1 + np.sum(wrong**2, axis=0)])
    training, validation = np.mean(curves, axis=0)
    errors.plot(steps, validation, color="C1", label="validation")
    errors.plot(steps, training, color="C0", label="training")
    best = steps[np.argmin(validation)]
    errors.axvline(best, color="C7", linestyle=":", label="stop here")
    errors.set(xlabel="gradient steps", ylabel="mean squared error", xscale="log", ylim=(0, None), title="When to stop")
    errors.minorticks_off()
    errors.legend(loc="lower left")
    curvature = np.geomspace(0.001, 1, 28)
    for number, count in enumerate((1000, 100, 10)):
        shares.plot(curvature, 1 - (1 - rate * curvature) ** count, color=f"C{number}", label=f"{count:,} steps")
        ridge = curvature / (curvature + 1 / (rate * count))
        shares.plot(curvature, ridge, color=f"C{number}", linestyle="--", linewidth=1, label=None if number < 2 else "ridge")
    shares.set(xlabel="curvature", ylabel="share learned", xscale="log", title="What is learned")
    shares.minorticks_off()
    shares.legend(loc="upper left")
