"""A feature store: one definition feeds two stores, and what was served is logged so that both paths can be compared.

Nine boxes. On the left, events with one definition lead up to the offline store, which keeps all values with their times,
and down to the online store, which keeps the latest value. The offline store and the labels, upper right, meet in the
as-of join, upper middle; from there one arrow leads down to training, and from training down to serving. The online store
feeds serving, which writes a log of what it saw, lower right. Dotted arrows lead from the log and from the as-of join to
the skew check, on the right.
"""

from guide.figures import blocks

BOXES = {
    (0, 1): ("Events, one\ndefinition", "C0"),
    (0, 2): ("Offline: all,\nwith times", "C1"),
    (0, 0): ("Online:\nlatest value", "C2"),
    (1, 2): ("As-of join", "C1"),
    (2, 2): ("Labels", "C0"),
    (1, 1): ("Training", "C3"),
    (1, 0): ("Serving", "C3"),
    (2, 0): ("Log of what\nit saw", "C2"),
    (2, 1): ("Skew check", "C5"),
}
ARROWS = [
    ((0, 1), (0, 2), "-"),
    ((0, 1), (0, 0), "-"),
    ((0, 2), (1, 2), "-"),
    ((2, 2), (1, 2), "-"),
    ((1, 2), (1, 1), "-"),
    ((1, 1), (1, 0), "-"),
    ((0, 0), (1, 0), "-"),
    ((1, 0), (2, 0), "-"),
    ((2, 0), (2, 1), ":"),
    ((1, 2), (2, 1), ":"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
