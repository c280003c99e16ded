"""Anomaly detection under an alert budget: a million metrics become a few ranked alerts for each team.

Nine boxes in three rows. Top row, left to right: a million metrics, seasonal score, off in three of five minutes. The
last leads down to grouping by service, which deployments and holidays, below it, lead to as well. Grouping leads left
to ranking, cut at the budget, and on left to the team. Fixed limits on what users feel, in the middle of the bottom
row, lead straight to the team. A dotted arrow leads from the team down to feedback and incidents.
"""

from guide.figures import blocks

BOXES = {
    (0, 2): ("1 million\nmetrics", "C3"),
    (1, 2): ("Seasonal\nscore", "C2"),
    (2, 2): ("Off 3 of\n5 minutes", "C2"),
    (2, 1): ("Group by\nservice", "C1"),
    (1, 1): ("Rank, cut\nat budget", "C1"),
    (0, 1): ("Team", "C0"),
    (2, 0): ("Deployments,\nholidays", "C3"),
    (1, 0): ("Fixed limits:\nusers", "C4"),
    (0, 0): ("Feedback,\nincidents", "C3"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((2, 2), (2, 1), "-"),
    ((2, 1), (1, 1), "-"),
    ((1, 1), (0, 1), "-"),
    ((2, 0), (2, 1), "-"),
    ((1, 0), (0, 1), "-"),
    ((0, 1), (0, 0), ":"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
