"""Values run forward along the arrows, and gradients of the loss run back along the same arrows.

A chain of boxes in two rows. The input (1, 2) feeds hidden sums 1 and -0.5; ReLU turns them into 1 and 0; weights 2 and -3
join them to the logit 2, which gives the probability 0.881 and, for label 0, the loss 2.127. Under each box but the input stands
its gradient: 1 at the loss, 0.881 at the logit, 1.762 and -2.642 after the ReLU, and 1.762 and 0 before it, because the second unit is off.
"""

BOXES = (  # x, y, value, gradient
    (0.2, 1, "input\n(1, 2)", ""),
    (1.3, 1.65, "$z_1=1$", "1.762"),
    (1.3, 0.35, "$z_2=-0.5$", "0"),
    (2.6, 1.65, "$h_1=1$", "1.762"),
    (2.6, 0.35, "$h_2=0$", "−2.642"),
    (3.85, 1, "logit\n2", "0.881"),
    (4.95, 1, "loss\n2.127", "1"),
)
ARROWS = ((0, 1, ""), (0, 2, ""), (1, 3, "ReLU"), (2, 4, "ReLU"), (3, 5, "2"), (4, 5, "−3"), (5, 6, ""))


def draw(ax):
    for start, end, label in ARROWS:
        (x0, y0), (x1, y1) = BOXES[start][:2], BOXES[end][:2]
        ax.annotate(
            "", (x1, y1), (x0, y0), arrowprops={"arrowstyle": "->", "color": "C7", "shrinkA": 31, "shrinkB": 27, "linewidth": 1.4}
        )
        ax.text((x0 + x1) / 2, (y0 + y1) / 2 + 0.14, label, ha="center", color="C7")
    for x, y, value, gradient in BOXES:
        ax.text(x, y, value, ha="center", va="center", color="C0", bbox={"boxstyle": "round,pad=0.35", "facecolor": "none", "edgecolor": "C0"})
        ax.text(x, y - 0.48 if "\n" in value else y - 0.4, gradient, ha="center", va="center", color="C1")
    ax.text(0.0, 2.35, "forward: values", color="C0")
    ax.text(2.0, 2.35, "backward: gradients of the loss", color="C1")
    ax.set(xlim=(-0.2, 5.3), ylim=(-0.25, 2.5))
    ax.axis("off")
