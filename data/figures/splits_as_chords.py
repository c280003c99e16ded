"""The gain of a split is the drop from the curve to the chord between its children: Gini prefers B, error sees no difference.

Two panels over the share of churners in a node, from 0 to 1; the legend gives the children's mean impurity. Left: Gini
impurity is a dome that reaches 0.5 in the middle. The chord of split A joins the dome at 0.2 and 0.8 and passes below the
parent at a height of 0.32; the chord of split B joins 0 and 0.71 and passes lower, at 0.286. Right: misclassification
error is a tent; both chords join its two sides and cross beneath the peak at the same height, 0.2.
"""

import numpy as np

SPLITS = (("A", "C1", (0.2, 0.8)), ("B", "C2", (0.0, 5 / 7)))


def chords(ax, impurity, title):
    p = np.linspace(0, 1, 101)
    ax.plot(p, impurity(p), color="C0")
    ax.plot([0.5], [impurity(0.5)], "o", color="C0")
    ax.annotate("parent", (0.5, impurity(0.5)), xytext=(-8, 4), textcoords="offset points", ha="right")
    for name, color, children in SPLITS:
        low, high = children
        heights = [impurity(low), impurity(high)]
        after = heights[0] + (0.5 - low) / (high - low) * (heights[1] - heights[0])
        ax.plot(children, heights, "o-", color=color, label=f"{name}: {after:.3f}")
        ax.plot([0.5], [after], "D", color=color)
    ax.set(xlabel="share of churners", ylabel="impurity", title=title, ylim=(-0.02, 0.7))
    ax.set(xticks=[0, 0.5, 1], yticks=[0, 0.2, 0.4, 0.6])
    ax.legend(loc="upper right")


def draw(gini, error):
    chords(gini, lambda p: 2 * p * (1 - p), "Gini")
    chords(error, lambda p: np.minimum(p, 1 - p), "Error rate")
