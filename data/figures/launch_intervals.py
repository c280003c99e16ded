"""Four metrics of one experiment with 95% intervals, and the limit that each guardrail may not cross.

Four horizontal intervals of relative change in percent. Ad revenue per user, plus 1.8, from 1.1 to 2.5. Sessions per
user, minus 0.30, from minus 0.52 to minus 0.08, with its limit at minus 0.5 just inside the interval. Ad hides per user,
plus 4.0, from 2.6 to 5.4, with its limit of plus 3 inside the interval. Crash rate, plus 0.2, from minus 0.6 to plus
1.0, below its limit of plus 2.
"""


def draw(ax):
    rows = [
        ("ad revenue per user", 1.8, 0.7, None, "C2"),
        ("sessions per user", -0.30, 0.22, -0.5, "C3"),
        ("ad hides per user", 4.0, 1.4, 3.0, "C3"),
        ("crash rate", 0.2, 0.8, 2.0, "C0"),
    ]
    for place, (_, middle, half, limit, color) in enumerate(rows):
        y = len(rows) - 1 - place
        ax.errorbar(middle, y, xerr=half, fmt="o", color=color, capsize=3)
        if limit is not None:
            ax.plot([limit, limit], [y - 0.3, y + 0.3], color="C1", label="limit" if place == 1 else None)
    ax.text(0.15, 2, "may be past −0.5", va="center")
    ax.axvline(0, color="C7", linestyle=":")
    ax.set_yticks(range(4), [row[0] for row in reversed(rows)])
    ax.set(xlabel="change, treatment against control, %", ylim=(-0.6, 3.6), xlim=(-1.5, 6))
    ax.legend(loc="upper right")
