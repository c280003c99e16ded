"""LoRA: the input passes through the frozen matrix and, beside it, through two thin trained ones; the results are
added.

A diagram, read from left to right. A box "input x, n by 1" sends one arrow up to a large square "W, m by n, frozen" and
one arrow down to a flat rectangle "A, r by n, starts random", which is followed by a tall, thin rectangle "B, m by r,
starts at zero"; A and B are in the color of trained parts. Arrows from W and from B, the latter marked "times alpha
over r", meet in a plus sign in a circle, from which an arrow leads to a box "output y, m by 1".
"""


def box(ax, left, bottom, width, height, color, words):
    right, top = left + width, bottom + height
    ax.fill([left, right, right, left], [bottom, bottom, top, top], color=color, alpha=0.3)
    ax.plot([left, right, right, left, left], [bottom, bottom, top, top, bottom], color=color)
    ax.text(left + width / 2, bottom + height / 2, words, ha="center", va="center")


def draw(ax):
    ax.set(xlim=(0, 10.6), ylim=(0, 5.2))
    ax.axis("off")
    box(ax, 0.1, 2.1, 1.5, 1.0, "C7", "input $x$\n$n\\times 1$")
    box(ax, 3.2, 2.6, 2.4, 2.4, "C0", "$W$, $m\\times n$\nfrozen")
    box(ax, 2.7, 0.9, 2.4, 0.55, "C1", "$A$, $r\\times n$")
    box(ax, 6.0, 0.1, 0.55, 2.1, "C1", "")
    ax.text(3.9, 0.5, "starts random", ha="center", va="center")
    ax.text(6.75, 0.45, "$B$, $m\\times r$\nstarts at zero", ha="left", va="center")
    box(ax, 9.0, 2.4, 1.5, 1.0, "C7", "output $y$\n$m\\times 1$")
    ax.text(8.0, 2.9, "+", ha="center", va="center", bbox={"boxstyle": "circle", "facecolor": "none", "edgecolor": "C7"})
    arrow = {"arrowstyle": "->", "color": "C7"}
    for end, origin in (((3.15, 3.8), (1.65, 2.75)), ((2.65, 1.17), (1.65, 2.4)), ((5.95, 1.17), (5.15, 1.17))):
        ax.annotate("", end, origin, arrowprops=arrow)
    for end, origin in (((7.7, 3.0), (5.65, 3.8)), ((7.75, 2.65), (6.6, 1.5)), ((8.95, 2.9), (8.3, 2.9))):
        ax.annotate("", end, origin, arrowprops=arrow)
    ax.text(7.35, 2.0, "times $\\alpha/r$", ha="left", va="center")
