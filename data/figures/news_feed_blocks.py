"""A feed load: gather, cut, predict many actions, add them with weights, and limit repeats.

Nine boxes in three rows. Top row, left to right: the feed is opened, followed and other posts, a light model that keeps
300. It leads down to a heavy model with many heads, and this left to a weighted sum, which also takes integrity scores
from its left. The sum leads down to limits on repeats at the lower left. These lead right to 25 posts shown, and these
right to reactions and surveys, which train the heavy model by a dotted arrow up.
"""

from guide.figures import blocks

BOXES = {
    (0, 2): ("Feed is\nopened", "C0"),
    (1, 2): ("Followed,\nother posts", "C1"),
    (2, 2): ("Light model:\nkeeps 300", "C2"),
    (2, 1): ("Heavy model,\nmany heads", "C2"),
    (1, 1): ("Weighted\nsum", "C1"),
    (0, 1): ("Integrity\nscores", "C4"),
    (0, 0): ("Limit\nrepeats", "C1"),
    (1, 0): ("25 posts\nshown", "C0"),
    (2, 0): ("Reactions,\nsurveys", "C3"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((2, 2), (2, 1), "-"),
    ((2, 1), (1, 1), "-"),
    ((0, 1), (1, 1), "-"),
    ((1, 1), (0, 0), "-"),
    ((0, 0), (1, 0), "-"),
    ((1, 0), (2, 0), "-"),
    ((2, 0), (2, 1), ":"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
