"""The page sets the task: substitutes on a product page, complements in the cart, one ranker and one set of rules for both.

Nine boxes in three rows. Top row, left to right: views and orders, a daily job that counts pairs by lift, and tables of
100 neighbors. Middle row, left to right: the page, which asks for a strip; candidates, substitutes or complements, which
come from the page and down from the tables; a ranker by profit. The ranker leads down to rules on stock and fit, these
left to eight products shown, and these left to a log. A dotted arrow leads from the log up to the ranker.
"""

from guide.figures import blocks

BOXES = {
    (0, 2): ("Views,\norders", "C3"),
    (1, 2): ("Pairs by lift,\ndaily", "C3"),
    (2, 2): ("Tables: 100\nneighbors", "C1"),
    (0, 1): ("Product or\ncart page", "C0"),
    (1, 1): ("Substitutes,\ncomplements", "C1"),
    (2, 1): ("Ranker:\nprofit", "C2"),
    (2, 0): ("Rules: stock,\nfit, owned", "C4"),
    (1, 0): ("Eight\nproducts", "C0"),
    (0, 0): ("Log and\ntraining", "C3"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((2, 2), (1, 1), "-"),
    ((0, 1), (1, 1), "-"),
    ((1, 1), (2, 1), "-"),
    ((2, 1), (2, 0), "-"),
    ((2, 0), (1, 0), "-"),
    ((1, 0), (0, 0), "-"),
    ((0, 0), (2, 1), ":"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
