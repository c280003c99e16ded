"""A model release in steps, each with a way back: each step answers a question that the one before it could not.

Six boxes. Top row, left to right: offline gate against the current model; shadow, where the new model sees a copy of
traffic and its answers are not shown; canary with one percent of users. Right column, from the canary down: A/B test at
half of the users, then everyone, with the old version kept warm. In the middle is the old bundle, reached by dotted
arrows, the way back, from canary, A/B test and everyone.
"""

from matplotlib.patches import FancyBboxPatch

BOXES = {
    (0, 2): ("Offline gate:\nslices, speed", "C0"),
    (1, 2): ("Shadow:\n0% see it", "C1"),
    (2, 2): ("Canary:\n1% see it", "C2"),
    (2, 1): ("A/B test:\n50% see it", "C3"),
    (2, 0): ("Everyone, old\nkept warm", "C0"),
    (1, 1): ("Back to the\nold bundle", "C5"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((2, 2), (2, 1), "-"),
    ((2, 1), (2, 0), "-"),
    ((2, 2), (1, 1), ":"),
    ((2, 1), (1, 1), ":"),
    ((2, 0), (1, 1), ":"),
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
