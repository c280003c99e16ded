"""A video home page in two stages: cheap retrieval of 500 out of 20 million videos, then a costly ranker for those 500.

Eight boxes in three rows. The app, top left, asks for a page from two sources: right of it retrieval by two towers and
an index, below it fresh and followed videos. Both lead to a ranker of 500 candidates in the middle, which also takes
features from the top right. To its right follows re-ranking for diversity, and below that 20 videos are shown. They
lead left to a log of features and watching, which trains the next models, by a dotted arrow up to the ranker.
"""

from matplotlib.patches import FancyBboxPatch

BOXES = {
    (0, 2): ("App asks\nfor a page", "C0"),
    (1, 2): ("Retrieval:\ntowers, ANN", "C1"),
    (2, 2): ("Features", "C3"),
    (0, 1): ("Fresh,\nfollowed", "C1"),
    (1, 1): ("Ranker:\n500 scores", "C2"),
    (2, 1): ("Re-rank:\ndiversity", "C2"),
    (2, 0): ("20 videos\nshown", "C0"),
    (1, 0): ("Log and\ntraining", "C3"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((0, 2), (0, 1), "-"),
    ((1, 2), (1, 1), "-"),
    ((0, 1), (1, 1), "-"),
    ((2, 2), (1, 1), "-"),
    ((1, 1), (2, 1), "-"),
    ((2, 1), (2, 0), "-"),
    ((2, 0), (1, 0), "-"),
    ((1, 0), (1, 1), ":"),
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
