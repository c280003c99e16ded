"""People decide what is false; models find the posts that repeat it, and choose what people check next.

Nine boxes in three rows. Top row, left to right: posts, retrieval of 20 verdicts, a model for stance. The stance model
leads down to label and less spread when it is sure. Middle row: the verdict base on the left leads up right to
retrieval; in the middle are new claims, clustered, into which retrieval leads when it finds nothing, and with a dotted
arrow the stance model, when the post repeats nothing that was found. New claims lead down to the queue by expected
harm, this left to fact-checkers, and these up to the verdict base. Labels lead down to appeals, and a dotted arrow
leads from appeals left to the queue.
"""

from guide.figures import blocks

BOXES = {
    (0, 2): ("Posts", "C0"),
    (1, 2): ("Retrieve\n20 verdicts", "C2"),
    (2, 2): ("Repeats, denies\nor quotes?", "C2"),
    (0, 1): ("Verdicts:\n200,000", "C3"),
    (1, 1): ("New claims,\nclustered", "C2"),
    (2, 1): ("Label,\nless spread", "C4"),
    (0, 0): ("Fact-checkers:\n300 a day", "C1"),
    (1, 0): ("Queue by\nharm", "C1"),
    (2, 0): ("Appeals", "C0"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((2, 2), (2, 1), "-"),
    ((0, 1), (1, 2), "-"),
    ((1, 2), (1, 1), "-"),
    ((2, 2), (1, 1), ":"),
    ((1, 1), (1, 0), "-"),
    ((1, 0), (0, 0), "-"),
    ((0, 0), (0, 1), "-"),
    ((2, 1), (2, 0), "-"),
    ((2, 0), (1, 0), ":"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
