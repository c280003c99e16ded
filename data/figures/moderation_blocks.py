"""A moderation cascade: most posts meet only the cheap checks, the doubtful ones a costly model, the worst doubts a person.

Eight boxes in three rows. Top row, left to right: post, hash match, small model for all posts. The small model leads
down to a large model for the doubtful two percent, which leads down to reviewers. Each of the four stages has an arrow
to the box in the middle: remove, limit or label. Bottom row: reviewers make labels; dotted arrows bring labels from the
actions, by appeal, and from a random sample.
"""

from matplotlib.patches import FancyBboxPatch

BOXES = {
    (0, 2): ("Post", "C0"),
    (1, 2): ("Hash match", "C1"),
    (2, 2): ("Small model:\nall posts", "C2"),
    (2, 1): ("Large model:\ndoubtful 2%", "C2"),
    (1, 1): ("Remove,\nlimit, label", "C4"),
    (0, 0): ("Random\nsample", "C3"),
    (2, 0): ("Reviewers", "C1"),
    (1, 0): ("Labels", "C3"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((1, 2), (1, 1), "-"),
    ((2, 2), (2, 1), "-"),
    ((2, 2), (1, 1), "-"),
    ((2, 1), (1, 1), "-"),
    ((2, 1), (2, 0), "-"),
    ((2, 0), (1, 1), "-"),
    ((2, 0), (1, 0), "-"),
    ((1, 1), (1, 0), ":"),
    ((0, 0), (1, 0), ":"),
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
