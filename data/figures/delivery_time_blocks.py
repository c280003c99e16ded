"""Delivery time: a cheap estimate for every listing, a careful quantile at checkout, and new estimates after each event.

Eight boxes in three rows. Left column, top to bottom: listing page, checkout, order tracking. Middle column: tables of
travel and kitchen times serve the listing and feed the quantile model below, which serves the checkout, and, by a
diagonal arrow, tracking. Right column: live kitchen and courier state feeds the tables and the model; an hourly
correction per city feeds the model. By dotted arrows, tracking fills a log of promises and events at the bottom right,
and the log feeds the correction.
"""

from matplotlib.patches import FancyBboxPatch

BOXES = {
    (0, 2): ("Listing", "C0"),
    (1, 2): ("Travel, kitchen\ntables", "C1"),
    (2, 2): ("Live state", "C3"),
    (0, 1): ("Checkout", "C0"),
    (1, 1): ("Quantile\nmodel", "C2"),
    (2, 1): ("Hourly\ncorrection", "C2"),
    (0, 0): ("Tracking", "C0"),
    (2, 0): ("Log: promise,\nevents", "C3"),
}
ARROWS = [
    ((1, 2), (0, 2), "-"),
    ((2, 2), (1, 2), "-"),
    ((2, 2), (1, 1), "-"),
    ((1, 2), (1, 1), "-"),
    ((1, 1), (0, 1), "-"),
    ((2, 1), (1, 1), "-"),
    ((1, 1), (0, 0), "-"),
    ((2, 0), (2, 1), ":"),
    ((0, 0), (2, 0), ":"),
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
