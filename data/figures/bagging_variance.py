"""Averaging deep trees lowers their variance, down to a floor set by how correlated they are.

Two panels. Left: one feature and a noisy sine wave; three gray staircase lines, each a deep tree grown on a bootstrap
sample, jump from one noisy point to the next, while the average of 100 such trees takes smaller jumps and stays
nearer the true wave, though it still leans toward the noisy points. Right: variance of the average against the number
of trees, from 1 to 200; for correlation 0.5 the curve drops from 1 and flattens near 0.5, for correlation 0.2 it
flattens near 0.2.
"""

import numpy as np


def deep_tree(x, y, grid):
    """Predictions of a tree grown until each leaf is one distinct point: the target of the nearest point."""
    return y[np.abs(grid[:, None] - x[None, :]).argmin(axis=1)]


def draw(fits, floor):
    rng = np.random.default_rng(4)
    grid = np.linspace(0, 1, 91)
    x = np.sort(rng.uniform(0, 1, 25))
    y = np.sin(2 * np.pi * x) + rng.normal(0, 0.5, 25)
    trees = [deep_tree(x[pick], y[pick], grid) for pick in rng.integers(0, 25, (100, 25))]
    for tree in trees[:3]:
        fits.plot(grid, tree, color="C7", alpha=0.5, linewidth=1)
    fits.plot([], [], color="C7", label="trees")
    fits.plot(x, y, ".", color="C7", markersize=4)
    fits.plot(grid, np.sin(2 * np.pi * grid), color="C2", linestyle="--", label="truth")
    fits.plot(grid, np.mean(trees, axis=0), color="C0", label="mean of 100")
    fits.set(xlabel="x", title="Deep trees", ylim=(-1.6, 2.9), xticks=[0, 1], yticks=[-1, 0, 1])
    fits.legend(loc="upper right")
    count = np.unique(np.geomspace(1, 200, 60).round())
    for color, rho in (("C1", 0.5), ("C0", 0.2)):
        floor.plot(count, rho + (1 - rho) / count, color=color, label=f"correlation {rho}")
        floor.axhline(rho, color=color, linestyle=":")
    floor.set(xlabel="trees in the mean", title="Variance", ylim=(0, 1.03))
    floor.set(xticks=[1, 100, 200], yticks=[0, 0.2, 0.5, 1])
    floor.legend(loc="upper right")
