"""Rolling-origin validation: each round trains on the past, leaves out a gap where needed, and tests on the future.

Five horizontal rows of marks along a time axis. In each row the training part, in blue, starts at the same first period and grows by two
periods from one row to the next; after it come one gray period left out as the gap and three orange test periods. Nothing after
the test periods is used.
"""


def draw(ax):
    for row in range(5):
        end = 8 + 2 * row
        y = 4 - row
        ax.plot([0, end - 0.15], [y, y], color="C0", linewidth=9, solid_capstyle="butt")
        ax.plot([end, end + 0.85], [y, y], color="C7", linewidth=9, solid_capstyle="butt")
        ax.plot([end + 1, end + 4], [y, y], color="C1", linewidth=9, solid_capstyle="butt")
    ax.text(4, 4.38, "train", color="C0", ha="center", va="bottom")
    ax.text(8.45, 4.38, "gap", color="C7", ha="center", va="bottom")
    ax.text(10.5, 4.38, "test", color="C1", ha="center", va="bottom")
    ax.set(xlabel="time (periods)", yticks=range(5), yticklabels=[f"round {5 - y}" for y in range(5)], ylim=(-0.6, 5), xlim=(0, 20.5), xticks=(0, 10, 20))
