"""Ride matching: every few seconds each city scores near pairs of request and driver and solves one assignment.

Nine boxes in three rows. Top row, left to right: request, candidates (near free or soon-free cars), position index.
The request and the index lead to the candidates. Middle row: offer and trip, assignment per city, pair scores. The
candidates lead down to the right to the pair scores, the scores lead left to the assignment, and the assignment leads
left to offer and trip. Bottom row: log of offers, models (pickup time, accept, cancel), and value of place and time.
By dotted arrows, offer and trip leads down to the log and the log leads right to the models; models and value lead up
to the pair scores.
"""

from guide.figures import blocks

BOXES = {
    (0, 2): ("Request", "C0"),
    (1, 2): ("Candidates,\nnear cars", "C1"),
    (2, 2): ("Position\nindex", "C3"),
    (0, 1): ("Offer, trip", "C0"),
    (1, 1): ("Assignment,\nper city", "C1"),
    (2, 1): ("Pair scores", "C4"),
    (0, 0): ("Log of offers", "C3"),
    (1, 0): ("Pickup time,\naccept, cancel", "C2"),
    (2, 0): ("Value of\nplace, time", "C2"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((2, 2), (1, 2), "-"),
    ((1, 2), (2, 1), "-"),
    ((2, 1), (1, 1), "-"),
    ((1, 1), (0, 1), "-"),
    ((1, 0), (2, 1), "-"),
    ((2, 0), (2, 1), "-"),
    ((0, 1), (0, 0), ":"),
    ((0, 0), (1, 0), ":"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
