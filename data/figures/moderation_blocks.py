"""A moderation cascade: most posts meet only the cheap checks, the doubtful ones a costly model, the worst doubts a person.

Eight boxes in three rows. Top row, left to right: post, hash match, small model for all posts. The small model leads
down to a large model for the doubtful two percent, which leads down to reviewers. Each of the four stages has an arrow
to the box in the middle: remove, limit or label. Bottom row: reviewers make labels; dotted arrows bring labels from the
actions, by appeal, and from a random sample.
"""

from guide.figures import blocks

BOXES = {
    (0, 2): ("Post", "C0"),
    (1, 2): ("Hash match", "C1"),
    (2, 2): ("Small model:\nall posts", "C2"),
    (2, 1): ("Large model:\ndoubtful 2%", "C2"),
    (1, 1): ("Remove,\nlimit, label", "C4"),
    (0, 0): ("Random\nsample", "C3"),
    (2, 0): ("Reviewers", "C1"),
    (1, 0): ("Labels", "C3"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((1, 2), (1, 1), "-"),
    ((2, 2), (2, 1), "-"),
    ((2, 2), (1, 1), "-"),
    ((2, 1), (1, 1), "-"),
    ((2, 1), (2, 0), "-"),
    ((2, 0), (1, 1), "-"),
    ((2, 0), (1, 0), "-"),
    ((1, 1), (1, 0), ":"),
    ((0, 0), (1, 0), ":"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
