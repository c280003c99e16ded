"""A chat service: one loop from the user through checks, router and batches to the cards, and back as a stream.

Nine boxes in three rows. Top row, left to right: user, gateway with limits, input check. The input check leads down to
the router between large and small model, which leads left to the queue that fills batches. The queue leads down to
groups of four GPUs, which a prefix cache on their right feeds. The groups lead left to the output check, which leads up
to the stream, and the stream up to the user.
"""

from guide.figures import blocks

BOXES = {
    (0, 2): ("User", "C0"),
    (1, 2): ("Gateway,\nlimits", "C1"),
    (2, 2): ("Input check", "C4"),
    (2, 1): ("Router: large\nor small", "C2"),
    (1, 1): ("Queue,\nbatches", "C1"),
    (1, 0): ("Groups of\n4 GPUs", "C2"),
    (2, 0): ("Prefix cache", "C3"),
    (0, 0): ("Output check", "C4"),
    (0, 1): ("Stream", "C0"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((2, 2), (2, 1), "-"),
    ((2, 1), (1, 1), "-"),
    ((1, 1), (1, 0), "-"),
    ((2, 0), (1, 0), "-"),
    ((1, 0), (0, 0), "-"),
    ((0, 0), (0, 1), "-"),
    ((0, 1), (0, 2), "-"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
