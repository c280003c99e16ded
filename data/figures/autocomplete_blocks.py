"""Autocomplete answers from memory; counting and learning happen behind it.

Nine boxes in three rows. Middle row, left to right, the fast path: a key press, a cache of short prefixes, a prefix
index in memory. The index leads down to a ranker, which leads left to a block filter and on to ten suggestions shown; a
hit in the cache goes straight down to the filter. Top row, the slow path, reached by a dotted arrow up from the key
press: a log of prefixes and final queries, then counts and training, then a new index and ranker each day, which
replace the ones in use by a dotted arrow down.
"""

from guide.figures import blocks

BOXES = {
    (0, 2): ("Log: prefix,\nfinal query", "C3"),
    (1, 2): ("Counts,\ntraining", "C3"),
    (2, 2): ("New index,\nnew ranker", "C3"),
    (0, 1): ("Key press", "C0"),
    (1, 1): ("Cache", "C1"),
    (2, 1): ("Prefix index:\ntop 30", "C1"),
    (2, 0): ("Ranker:\ntop 10", "C2"),
    (1, 0): ("Block filter", "C4"),
    (0, 0): ("Ten shown", "C0"),
}
ARROWS = [
    ((0, 1), (1, 1), "-"),
    ((1, 1), (2, 1), "-"),
    ((2, 1), (2, 0), "-"),
    ((2, 0), (1, 0), "-"),
    ((1, 1), (1, 0), "-"),
    ((1, 0), (0, 0), "-"),
    ((0, 1), (0, 2), ":"),
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((2, 2), (2, 1), ":"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
