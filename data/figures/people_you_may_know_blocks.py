"""A suggestion has two sides: the ranker multiplies the chance of an invitation and of its acceptance.

Nine boxes in three rows. Top row, left to right: the graph of connections, a daily batch that finds friends of friends,
a table of 500 candidates for each member. The table leads down to the two chances, of inviting and of accepting, which
lead left to a budget for each receiver, and this left to privacy filters. The filters lead down to ten people shown,
these right to an invitation, and this right to its acceptance. Dotted arrows lead from the acceptance up to the two
chances, which it trains, and from the invitation up to the receiver's budget.
"""

from guide.figures import blocks

BOXES = {
    (0, 2): ("Graph", "C3"),
    (1, 2): ("Friends of\nfriends, daily", "C3"),
    (2, 2): ("Table: 500\neach", "C1"),
    (2, 1): ("P(invite) ×\nP(accept)", "C2"),
    (1, 1): ("Receiver's\nbudget", "C4"),
    (0, 1): ("Privacy\nfilters", "C4"),
    (0, 0): ("Ten people\nshown", "C0"),
    (1, 0): ("Invitation", "C0"),
    (2, 0): ("Accepted?\nTalking?", "C3"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((2, 2), (2, 1), "-"),
    ((2, 1), (1, 1), "-"),
    ((1, 1), (0, 1), "-"),
    ((0, 1), (0, 0), "-"),
    ((0, 0), (1, 0), "-"),
    ((1, 0), (2, 0), "-"),
    ((2, 0), (2, 1), ":"),
    ((1, 0), (1, 1), ":"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
