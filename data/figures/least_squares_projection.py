"""Least squares drops the target straight down onto what the columns of X can make.

A plane in perspective stands for all combinations of the columns of X, two of which are arrows in it from a common origin.
A third arrow, y, rises out of the plane. Its foot, the fitted vector, lies in the plane; a dashed line joins the foot to y
and makes a right angle with the plane: the residual.
"""

ORIGIN, FOOT, TARGET = (1.5, 0.75), (4.4, 1.15), (4.4, 3.1)


def arrow(ax, start, end, color):
    ax.annotate("", end, start, arrowprops={"arrowstyle": "-|>", "color": color, "linewidth": 2, "shrinkA": 0, "shrinkB": 0})


def draw(ax):
    ax.fill([0, 5.2, 6.6, 1.4], [0, 0, 2, 2], color="C0", alpha=0.18)
    ax.text(5.0, 0.15, "all $X\\theta$", color="C0", ha="right")
    arrow(ax, ORIGIN, (3.4, 0.35), "C0")
    ax.text(3.45, 0.3, "$x_1$", color="C0", ha="left")
    arrow(ax, ORIGIN, (2.4, 1.75), "C0")
    ax.text(2.2, 1.72, "$x_2$", color="C0", ha="right")
    arrow(ax, ORIGIN, FOOT, "C2")
    ax.text(3.3, 1.18, "$\\hat{y} = X\\hat{\\theta}$", color="C2", ha="center")
    arrow(ax, ORIGIN, TARGET, "C1")
    ax.text(3.0, 2.3, "$y$", color="C1")
    ax.plot([FOOT[0], TARGET[0]], [FOOT[1], TARGET[1]], color="C7", linestyle="--")
    ax.text(4.5, 2.62, "residual $y - \\hat{y}$,\northogonal to\nevery column", color="C7", va="center")
    ax.plot([4.2, 4.2, 4.4], [1.12, 1.32, 1.35], color="C7", linewidth=1)
    ax.set(xlim=(-0.1, 6.8), ylim=(-0.1, 3.3))
    ax.axis("off")
