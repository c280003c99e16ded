"""Ads compete by bid times predicted click probability; pacing decides who takes part, calibration what it costs.

Nine boxes in three rows. Top row, left to right: a request, targeting that leaves 100 ads, a click model. The model leads
down to calibration, and this left to the auction in the middle, which also takes budget pacing from its left. The auction
leads down to an ad shown and priced. That leads left to spend by the minute, from which a dotted arrow goes up to pacing,
and right to clicks and, weeks later, sales, from which a dotted arrow goes up to calibration.
"""

from guide.figures import blocks

BOXES = {
    (0, 2): ("Request", "C0"),
    (1, 2): ("Targeting:\n100 ads", "C1"),
    (2, 2): ("Click model", "C2"),
    (2, 1): ("Calibration", "C2"),
    (1, 1): ("Auction:\nbid × p", "C1"),
    (0, 1): ("Budget\npacing", "C4"),
    (1, 0): ("Ad shown,\npriced", "C0"),
    (0, 0): ("Spend by\nthe minute", "C3"),
    (2, 0): ("Clicks; sales,\nweeks later", "C3"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((2, 2), (2, 1), "-"),
    ((2, 1), (1, 1), "-"),
    ((0, 1), (1, 1), "-"),
    ((1, 1), (1, 0), "-"),
    ((1, 0), (0, 0), "-"),
    ((1, 0), (2, 0), "-"),
    ((0, 0), (0, 1), ":"),
    ((2, 0), (2, 1), ":"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
