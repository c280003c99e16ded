"""Reading invoices: each field is accepted or reviewed by expected cost, and a blind sample keeps the probabilities honest.

Nine boxes in three rows. Top row, left to right: file, text with boxes and image, extractor. The extractor leads down
to checks and calibrator, which lead left to the question whether to accept the field by cost. From there one arrow
leads left to review and one down left to booking; review leads down to booking. By dotted arrows, a blind sample of
half a percent of the booked invoices leads right to the labels, which hold corrections too, and the labels lead up to
the checks and calibrator.
"""

from guide.figures import blocks

BOXES = {
    (0, 2): ("File", "C0"),
    (1, 2): ("Text, boxes,\nimage", "C3"),
    (2, 2): ("Extractor", "C2"),
    (2, 1): ("Checks,\ncalibrator", "C2"),
    (1, 1): ("Accept field\nby cost?", "C1"),
    (0, 1): ("Review", "C1"),
    (0, 0): ("Book", "C0"),
    (1, 0): ("Blind sample:\n0.5%", "C3"),
    (2, 0): ("Labels,\ncorrections", "C3"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((2, 2), (2, 1), "-"),
    ((2, 1), (1, 1), "-"),
    ((1, 1), (0, 1), "-"),
    ((1, 1), (0, 0), "-"),
    ((0, 1), (0, 0), "-"),
    ((0, 0), (1, 0), ":"),
    ((1, 0), (2, 0), ":"),
    ((2, 0), (2, 1), ":"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
