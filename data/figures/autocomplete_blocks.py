"""Autocomplete answers from memory; counting and learning happen behind it.

Nine boxes in three rows. Middle row, left to right, the fast path: a key press, a cache of short prefixes, a prefix
index in memory. The index leads down to a ranker, which leads left to a block filter and on to ten suggestions shown; a
hit in the cache goes straight down to the filter. Top row, the slow path, reached by a dotted arrow up from the key
press: a log of prefixes and final queries, then counts and training, then a new index and ranker each day, which
replace the ones in use by a dotted arrow down.
"""

from matplotlib.patches import FancyBboxPatch

BOXES = {
    (0, 2): ("Log: prefix,\nfinal query", "C3"),
    (1, 2): ("Counts,\ntraining", "C3"),
    (2, 2): ("New index,\nnew ranker", "C3"),
    (0, 1): ("Key press", "C0"),
    (1, 1): ("Cache", "C1"),
    (2, 1): ("Prefix index:\ntop 30", "C1"),
    (2, 0): ("Ranker:\ntop 10", "C2"),
    (1, 0): ("Block filter", "C4"),
    (0, 0): ("Ten shown", "C0"),
}
ARROWS = [
    ((0, 1), (1, 1), "-"),
    ((1, 1), (2, 1), "-"),
    ((2, 1), (2, 0), "-"),
    ((2, 0), (1, 0), "-"),
    ((1, 1), (1, 0), "-"),
    ((1, 0), (0, 0), "-"),
    ((0, 1), (0, 2), ":"),
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((2, 2), (2, 1), ":"),
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
