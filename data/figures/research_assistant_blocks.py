"""A research assistant: one lead plans, subagents read apart from each other, and notes with quotations are all that passes.

Nine boxes in three rows. Top row, left to right: question, lead agent that plans, subagents. Middle row: the page store
on the right, fed by the subagents; notes with quotations in the middle, fed by the subagents too, and leading back up to
the lead with a dotted arrow; budgets kept by code on the left, leading up right to the lead. Bottom row, right to
left: the writer, fed by the notes; the checker, fed by the writer and, from above, by the notes; and the report.
"""

from guide.figures import blocks

BOXES = {
    (0, 2): ("Question", "C0"),
    (1, 2): ("Lead: plan,\nfind gaps", "C2"),
    (2, 2): ("Subagents:\nsearch, read", "C2"),
    (0, 1): ("Budgets,\nin code", "C4"),
    (1, 1): ("Notes with\nquotations", "C3"),
    (2, 1): ("Page store", "C3"),
    (2, 0): ("Writer", "C2"),
    (1, 0): ("Check each\nsentence", "C1"),
    (0, 0): ("Report", "C0"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((0, 1), (1, 2), "-"),
    ((2, 2), (1, 1), "-"),
    ((2, 2), (2, 1), "-"),
    ((1, 1), (1, 2), ":"),
    ((1, 1), (2, 0), "-"),
    ((1, 1), (1, 0), "-"),
    ((2, 0), (1, 0), "-"),
    ((1, 0), (0, 0), "-"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
