"""Pairs of scores, ranked rightly or not.

Two panels. Left, a rising line from zero to one; right, a falling line from one to zero, both between
labeled axes without any marks.
"""


def draw(left, right):
    left.plot([0, 1], [0, 1])
    right.plot([0, 1], [1, 0], color="C1")
