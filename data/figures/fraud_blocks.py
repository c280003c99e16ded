"""Fraud scoring inside an authorization: the decision takes milliseconds, the labels take hours or weeks.

Eight boxes in three rows. Top row, left to right: request, features from a stream, calibrated model. The model leads
down to a decision by expected cost. The decision leads down to approve, ask for a code, or decline, and left to a review
of 2,000 cases a day, which leads left to training. A dotted arrow leads from the outcome left to chargebacks, weeks
later, and another from there up to training. A dotted arrow leads from training up to the model.
"""

from guide.figures import blocks

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


def draw(ax):
    blocks(ax, BOXES, ARROWS)
