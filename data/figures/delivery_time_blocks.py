"""Delivery time: a cheap estimate for every listing, a careful quantile at checkout, and new estimates after each event.

Eight boxes in three rows. Left column, top to bottom: listing page, checkout, order tracking. Middle column: tables of
travel and kitchen times serve the listing and feed the quantile model below, which serves the checkout, and, by a
diagonal arrow, tracking. Right column: live kitchen and courier state feeds the tables and the model; an hourly
correction per city feeds the model. By dotted arrows, tracking fills a log of promises and events at the bottom right,
and the log feeds the correction.
"""

from guide.figures import blocks

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


def draw(ax):
    blocks(ax, BOXES, ARROWS)
