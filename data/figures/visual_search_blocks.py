"""One encoder serves both sides: the customer's crop and every catalog photo meet in the same index.

Nine boxes in three rows. Top row, left to right: a phone photo, a detector that crops, the encoder. Middle row: catalog
photos lead right to the same encoder run in advance, and this right to an index of 50 million vectors, into which the
encoder above also leads. The index leads down to re-ranking with full vectors, this left to attributes and stock, and
these left to products shown.
"""

from guide.figures import blocks

BOXES = {
    (0, 2): ("Phone\nphoto", "C0"),
    (1, 2): ("Detect,\ncrop", "C1"),
    (2, 2): ("Encoder", "C2"),
    (0, 1): ("Catalog\nphotos", "C3"),
    (1, 1): ("Same encoder,\nin advance", "C2"),
    (2, 1): ("Index:\n50 million", "C1"),
    (2, 0): ("Re-rank 500:\nfull vectors", "C1"),
    (1, 0): ("Attributes,\nstock", "C4"),
    (0, 0): ("Products\nshown", "C0"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((2, 2), (2, 1), "-"),
    ((0, 1), (1, 1), "-"),
    ((1, 1), (2, 1), "-"),
    ((2, 1), (2, 0), "-"),
    ((2, 0), (1, 0), "-"),
    ((1, 0), (0, 0), "-"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
