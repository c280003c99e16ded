"""Post translation: every post is identified once, but translated only when someone is about to read it.

Nine boxes in three rows. Top row, left to right: post, language classifier, author's languages. The post leads to the
classifier and the author's languages lead to it as well. The classifier leads down to a cache in the middle of the
figure. The reader's feed, left in the middle row, leads to the cache. On a miss the cache leads right to the translator,
which leads down to the quality estimate at the bottom right, and that leads left to the decision to show, offer or hide.
On a hit the cache leads straight down to the decision, which leads by a diagonal to the feed. A dotted arrow leads from
the feed down to ratings.
"""

from guide.figures import blocks

BOXES = {
    (0, 2): ("Post", "C0"),
    (1, 2): ("Language or\nunknown", "C2"),
    (2, 2): ("Author's\nlanguages", "C3"),
    (0, 1): ("Reader's feed", "C0"),
    (1, 1): ("Cache", "C3"),
    (2, 1): ("Translator,\non a miss", "C2"),
    (2, 0): ("Quality\nestimate", "C2"),
    (1, 0): ("Show, offer,\nhide", "C1"),
    (0, 0): ("Ratings by\ndirection", "C3"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((2, 2), (1, 2), "-"),
    ((1, 2), (1, 1), "-"),
    ((0, 1), (1, 1), "-"),
    ((1, 1), (2, 1), "-"),
    ((1, 1), (1, 0), "-"),
    ((2, 1), (2, 0), "-"),
    ((2, 0), (1, 0), "-"),
    ((1, 0), (0, 1), "-"),
    ((0, 1), (0, 0), ":"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
