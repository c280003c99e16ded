"""A research assistant: one lead plans, subagents read apart from each other, and notes with quotations are all that passes.

Nine boxes in three rows. Top row, left to right: question, lead agent that plans, subagents. Middle row, right to left:
sources, which are the web or the firm's documents, feed the subagents above; a store of pages and of notes with
quotations, fed by the subagents, leads back up to the lead with a dotted arrow; budgets kept by code lead up right to
the lead. Bottom row, right to left: the writer, fed by the notes; the checker, fed by the writer and, from above, by
the store; and the report.
"""

from guide.figures import blocks

BOXES = {
    (0, 2): ("Question", "C0"),
    (1, 2): ("Lead: plan,\nfind gaps", "C2"),
    (2, 2): ("Subagents:\nsearch, read", "C2"),
    (0, 1): ("Budgets,\nin code", "C4"),
    (1, 1): ("Store: pages,\nnotes, quotes", "C3"),
    (2, 1): ("Web or firm's\ndocuments", "C3"),
    (2, 0): ("Writer", "C2"),
    (1, 0): ("Check each\nsentence", "C1"),
    (0, 0): ("Report", "C0"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((0, 1), (1, 2), "-"),
    ((2, 1), (2, 2), "-"),
    ((2, 2), (1, 1), "-"),
    ((1, 1), (1, 2), ":"),
    ((1, 1), (2, 0), "-"),
    ((1, 1), (1, 0), "-"),
    ((2, 0), (1, 0), "-"),
    ((1, 0), (0, 0), "-"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
