"""The edit-distance table from "cache" to "coach"; the path back from the last cell spells the two edits.

One panel: a grid of six rows and six columns of small numbers. Rows stand for the beginnings of "cache", from the empty
one to the whole word; columns for those of "coach". The first row and the first column count 0 to 5. Colored cells mark
a path from the upper left corner to the lower right one: down the diagonal while letters agree, one step to the right
where "o" is inserted, and one step down at the end where "e" is deleted. The last cell holds the distance, 2.
"""

SOURCE, TARGET = "cache", "coach"
PATH = ((0, 0), (1, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 5))


def distances():
    table = {}
    for i in range(len(SOURCE) + 1):
        for j in range(len(TARGET) + 1):
            if i * j == 0:
                table[i, j] = i + j
            else:
                replaced = table[i - 1, j - 1] + (SOURCE[i - 1] != TARGET[j - 1])
                table[i, j] = min(table[i - 1, j] + 1, table[i, j - 1] + 1, replaced)
    return table


def draw(ax):
    for i, j in PATH:
        ax.barh(i, 0.92, left=j - 0.46, height=0.92, color="C1" if (i, j) in ((1, 2), (5, 5)) else "C0", alpha=0.4)
    for (i, j), value in distances().items():
        ax.text(j, i, str(value), ha="center", va="center")
    ax.annotate(
        "insert o", (2, 0.55), (3.2, -0.95), arrowprops={"arrowstyle": "->", "color": "C1"}, ha="center", va="center"
    )
    ax.annotate("delete e", (5.48, 5), (6.7, 4), arrowprops={"arrowstyle": "->", "color": "C1"}, ha="center", va="center")
    ax.set_xticks(range(len(TARGET) + 1), ["–", *TARGET])
    ax.set_yticks(range(len(SOURCE) + 1), ["–", *SOURCE])
    ax.set(xlabel="to", ylabel="from", xlim=(-0.6, 7.4), ylim=(5.6, -1.4))
    ax.grid(False)
