"""Fraud scoring inside an authorization: the decision takes milliseconds, the labels take hours or weeks.

Eight boxes in three rows. Top row, left to right: request, features from a stream, calibrated model. The model leads
down to a decision by expected cost. The decision leads down to approve, ask for a code, or decline, and left to a review
of 2,000 cases a day, which leads left to training. A dotted arrow leads from the outcome left to chargebacks, weeks
later, and another from there up to training. A dotted arrow leads from training up to the model.
"""

from matplotlib.patches import FancyBboxPatch

BOXES = {
    (0, 2): ("Request", "C0"),
    (1, 2): ("Stream\nfeatures", "C3"),
    (2, 2): ("Calibrated\nmodel", "C2"),
    (2, 1): ("Decide by\ncost", "C1"),
    (1, 1): ("Review:\n2,000 a day", "C1"),
    (0, 1): ("Training", "C3"),
    (2, 0): ("Approve, ask,\ndecline", "C0"),
    (1, 0): ("Chargeback,\nweeks later", "C4"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((2, 2), (2, 1), "-"),
    ((2, 1), (2, 0), "-"),
    ((2, 1), (1, 1), "-"),
    ((1, 1), (0, 1), "-"),
    ((2, 0), (1, 0), ":"),
    ((1, 0), (0, 1), ":"),
    ((0, 1), (2, 2), ":"),
]
WIDE, HIGH = 0.43, 0.3  # half a box, where columns and rows are one apart


def edge(box, toward):
    """Where an arrow between the two places leaves the first."""
    (x, y), (to_x, to_y) = box, toward
    if to_x != x and to_y == y:
        return x + (WIDE if to_x > x else -WIDE), y
    return x + WIDE * (to_x > x) - WIDE * (to_x < x), y + (HIGH if to_y > y else -HIGH)


def draw(ax):
    ax.axis("off")
    ax.set(xlim=(-0.46, 2.46), ylim=(-0.34, 2.34))
    for (x, y), (words, color) in BOXES.items():
        shape = FancyBboxPatch((x - WIDE, y - HIGH), 2 * WIDE, 2 * HIGH, fill=False, edgecolor=color)
        shape.set_boxstyle("round", pad=0, rounding_size=0.06)
        ax.add_patch(shape)
        ax.text(x, y, words, ha="center", va="center")
    for start, end, style in ARROWS:
        arrow = {"arrowstyle": "-|>", "color": "C7", "linestyle": style, "shrinkA": 1, "shrinkB": 1}
        ax.annotate("", edge(end, start), edge(start, end), arrowprops=arrow)
