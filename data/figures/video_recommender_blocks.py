"""A video home page in two stages: cheap retrieval of 500 out of 20 million videos, then a costly ranker for those 500.

Eight boxes in three rows. The app, top left, asks for a page from two sources: right of it retrieval by two towers and
an index, below it fresh and followed videos. Both lead to a ranker of 500 candidates in the middle, which also takes
features from the top right. To its right follows re-ranking for diversity, and below that 20 videos are shown. They
lead left to a log of features and watching, which trains the next models, by a dotted arrow up to the ranker.
"""

from guide.figures import blocks

BOXES = {
    (0, 2): ("App asks\nfor a page", "C0"),
    (1, 2): ("Retrieval:\ntowers, ANN", "C1"),
    (2, 2): ("Features", "C3"),
    (0, 1): ("Fresh,\nfollowed", "C1"),
    (1, 1): ("Ranker:\n500 scores", "C2"),
    (2, 1): ("Re-rank:\ndiversity", "C2"),
    (2, 0): ("20 videos\nshown", "C0"),
    (1, 0): ("Log and\ntraining", "C3"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((0, 2), (0, 1), "-"),
    ((1, 2), (1, 1), "-"),
    ((0, 1), (1, 1), "-"),
    ((2, 2), (1, 1), "-"),
    ((1, 1), (2, 1), "-"),
    ((2, 1), (2, 0), "-"),
    ((2, 0), (1, 0), "-"),
    ((1, 0), (1, 1), ":"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
