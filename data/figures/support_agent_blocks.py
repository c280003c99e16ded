"""A support agent: the model chooses, but code decides what each tool may do, and people get what is doubtful.

Nine boxes in three rows. Top row, left to right: message, router, person; the message leads to the router, and the
router to a person or down to the agent in the middle. The agent, of at most eight steps, is fed by policies on its left
and leads right to read tools, down right to write tools with limits in code, down to the log, and up right to a person.
The write tools lead left to the log too, and the log leads left to audit and tests. A dotted arrow leads from there up
to the policies.
"""

from guide.figures import blocks

BOXES = {
    (0, 2): ("Message", "C0"),
    (1, 2): ("Router", "C2"),
    (2, 2): ("Person", "C1"),
    (0, 1): ("Policies", "C3"),
    (1, 1): ("Agent: at\nmost 8 steps", "C2"),
    (2, 1): ("Read tools", "C3"),
    (0, 0): ("Audit, tests", "C1"),
    (1, 0): ("Log", "C3"),
    (2, 0): ("Write tools:\nlimits in code", "C4"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((1, 2), (1, 1), "-"),
    ((0, 1), (1, 1), "-"),
    ((1, 1), (2, 1), "-"),
    ((1, 1), (2, 2), "-"),
    ((1, 1), (2, 0), "-"),
    ((1, 1), (1, 0), "-"),
    ((2, 0), (1, 0), "-"),
    ((1, 0), (0, 0), "-"),
    ((0, 0), (0, 1), ":"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
