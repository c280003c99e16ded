"""The spine of a design answer: each box rests on the one before it.

Eight boxes in three rows, read as a snake. First row: goal and metric, then constraints and a sum, then data and
labels. Second row, from right to left: baseline and features, then model, then evaluation offline and by A/B test.
Third row, from left to right: serving with a fallback, then monitoring and failures.
"""

from matplotlib.patches import FancyBboxPatch

BOXES = {
    (0, 2): ("Goal and\nmetric", "C0"),
    (1, 2): ("Constraints\nand a sum", "C0"),
    (2, 2): ("Data and\nlabels", "C1"),
    (2, 1): ("Baseline,\nfeatures", "C1"),
    (1, 1): ("Model", "C2"),
    (0, 1): ("Evaluation:\noffline, A/B", "C2"),
    (0, 0): ("Serving,\nfallback", "C3"),
    (1, 0): ("Monitoring,\nfailures", "C3"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((2, 2), (2, 1), "-"),
    ((2, 1), (1, 1), "-"),
    ((1, 1), (0, 1), "-"),
    ((0, 1), (0, 0), "-"),
    ((0, 0), (1, 0), "-"),
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
