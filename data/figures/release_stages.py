"""A model release in steps, each with a way back: each step answers a question that the one before it could not.

Six boxes. Top row, left to right: offline gate against the current model; shadow, where the new model sees a copy of
traffic and its answers are not shown; canary with one percent of users. Right column, from the canary down: A/B test at
half of the users, then everyone, with the old version kept warm. In the middle is the old bundle, reached by dotted
arrows, the way back, from canary, A/B test and everyone.
"""

from guide.figures import blocks

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


def draw(ax):
    blocks(ax, BOXES, ARROWS)
