"""Precision reads down the column of the flagged; recall and specificity read along the rows of the true classes.

One panel: a grid with two rows, the true classes, and two columns, the predictions. Row spam: 60 flagged (true
positives) and 40 passed (false negatives). Row legitimate: 30 flagged (false positives) and 870 passed (true
negatives). To the right of the rows stand recall, 60 of 100, and specificity, 870 of 900. Below the columns stand
precision, 60 of 90, and NPV, the negative predictive value, 870 of 910.
"""

CELLS = {
    (0, 0): ("60", "true positives", "C0"),
    (1, 0): ("40", "false negatives", "C1"),
    (0, 1): ("30", "false positives", "C1"),
    (1, 1): ("870", "true negatives", "C0"),
}


def draw(ax):
    for (column, row), (count, name, color) in CELLS.items():
        ax.barh(row, 0.94, left=column - 0.47, height=0.9, color=color, alpha=0.3)
        ax.text(column, row - 0.12, count, ha="center", va="center", fontsize=14)
        ax.text(column, row + 0.22, name, ha="center", va="center", fontsize=9)
    ax.text(1.55, 0, "recall\n60 / 100 = 0.60", ha="left", va="center")
    ax.text(1.55, 1, "specificity\n870 / 900 = 0.97", ha="left", va="center")
    ax.text(0, 1.78, "precision\n60 / 90 = 0.67", ha="center", va="center")
    ax.text(1, 1.78, "NPV\n870 / 910 = 0.96", ha="center", va="center")
    ax.set_xticks((0, 1), ("flagged", "passed"))
    ax.set_yticks((0, 1), ("spam", "legitimate"))
    ax.xaxis.tick_top()
    ax.tick_params(length=0)
    ax.set(xlim=(-0.55, 2.6), ylim=(2.1, -0.55))
    ax.grid(False)
    for side in ax.spines.values():
        side.set_visible(False)
