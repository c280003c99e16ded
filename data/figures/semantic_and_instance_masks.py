"""The same three cells: one region per class on the left, one mask and one box per object on the right.

Two panels of small squares, the pixels. Left, semantic segmentation: two touching round cells and a third one apart are all
filled with a single color, so the touching pair forms one region. Right, instance segmentation: each of the three cells
has its own color and a dashed box around it, and the touching pair is told apart.
"""

import numpy as np

CELLS = [(8, 8, 4.6), (16, 10, 4.6), (24, 20, 3.6)]  # center and radius, in pixels


def masks():
    x, y = np.meshgrid(np.arange(32), np.arange(28))
    away = np.array([np.hypot(x - cx, y - cy) - r for cx, cy, r in CELLS])
    owner = away.argmin(axis=0)
    return [(away[i] <= 0) & (owner == i) for i in range(len(CELLS))]


def fill(ax, mask, color):
    rows, columns = np.nonzero(mask)
    ax.scatter(columns, rows, s=13, marker="s", color=color, linewidths=0)


def draw(semantic, instance):
    found = masks()
    for mask, color in zip(found, ("C0", "C1", "C2"), strict=True):
        fill(semantic, mask, "C0")
        fill(instance, mask, color)
        rows, columns = np.nonzero(mask)
        x = columns.min() - 0.8, columns.max() + 0.8
        y = rows.min() - 0.8, rows.max() + 0.8
        instance.plot(
            [x[0], x[1], x[1], x[0], x[0]], [y[0], y[0], y[1], y[1], y[0]], color=color, linestyle="--", linewidth=1.2
        )
    semantic.text(15.5, 30.5, "semantic: 1 class, 2 regions", ha="center", va="center")
    instance.text(15.5, 30.5, "instance: 3 masks, 3 boxes", ha="center", va="center")
    for panel in (semantic, instance):
        panel.set(xlim=(-1, 32), ylim=(33, -1), aspect="equal")
        panel.axis("off")
