"""Search reads the query first, then retrieves by words and by vectors, and a ranker orders the union.

Nine boxes in three rows. Top row, left to right: a query, spelling and category, retrieval by words. Spelling and
category also lead down to retrieval by vectors in the middle. Both retrievals lead to a ranker at the right of the middle
row. A dotted arrow leads from the vectors left to a step that relaxes the query when neither finds a match, and another from
there up to spelling and category. The ranker leads down to merging variants, this left to 20 products shown, and these
left to clicks corrected for position, from which a dotted arrow leads up to the ranker.
"""

from guide.figures import blocks

BOXES = {
    (0, 2): ("Query", "C0"),
    (1, 2): ("Spelling,\ncategory", "C1"),
    (2, 2): ("Words:\nBM25", "C1"),
    (0, 1): ("None found:\nrelax query", "C4"),
    (1, 1): ("Vectors:\ntwo towers", "C1"),
    (2, 1): ("Ranker:\n200 scores", "C2"),
    (2, 0): ("Merge\nvariants", "C1"),
    (1, 0): ("20 products\nshown", "C0"),
    (0, 0): ("Corrected\nclicks", "C3"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((1, 2), (1, 1), "-"),
    ((2, 2), (2, 1), "-"),
    ((1, 1), (2, 1), "-"),
    ((1, 1), (0, 1), ":"),
    ((0, 1), (1, 2), ":"),
    ((2, 1), (2, 0), "-"),
    ((2, 0), (1, 0), "-"),
    ((1, 0), (0, 0), "-"),
    ((0, 0), (2, 1), ":"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
