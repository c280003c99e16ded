"""The spine of a design answer: each box rests on the one before it.

Eight boxes in three rows, read as a snake. First row: goal and metric, then constraints and a sum, then data and
labels. Second row, from right to left: baseline and features, then model, then evaluation offline and by A/B test.
Third row, from left to right: serving with a fallback, then monitoring and failures.
"""

from guide.figures import blocks

BOXES = {
    (0, 2): ("Goal and\nmetric", "C0"),
    (1, 2): ("Constraints\nand a sum", "C0"),
    (2, 2): ("Data and\nlabels", "C1"),
    (2, 1): ("Baseline,\nfeatures", "C1"),
    (1, 1): ("Model", "C2"),
    (0, 1): ("Evaluation:\noffline, A/B", "C2"),
    (0, 0): ("Serving,\nfallback", "C3"),
    (1, 0): ("Monitoring,\nfailures", "C3"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((2, 2), (2, 1), "-"),
    ((2, 1), (1, 1), "-"),
    ((1, 1), (0, 1), "-"),
    ((0, 1), (0, 0), "-"),
    ((0, 0), (1, 0), "-"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
