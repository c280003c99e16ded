"""The effect by weeks since a listener first saw the change: what novelty and habit look like, and new listeners beside it.

Two panels, effect on listening in percent against weeks one to four. On the left the new card: for existing listeners the
effect falls from 5.2 through 2.6 and 1.4 to 0.9, each with an interval of half a point either way; for new listeners it
stays near 1, with intervals of 1.2 either way. A dashed line marks the four-week mean of 2.5. On the right a moved
library button, an invented example of habit: the effect for existing listeners rises from minus 3.0 through minus 1.2 and
minus 0.3 to plus 0.1; for new listeners it stays near plus 0.4.
"""

WEEKS = [1, 2, 3, 4]


def panel(ax, existing, new, title):
    ax.errorbar(WEEKS, existing, yerr=0.5, marker="o", color="C0", capsize=3, label="existing")
    ax.errorbar([w + 0.12 for w in WEEKS], new, yerr=1.2, marker="s", color="C1", capsize=3, linestyle="--", label="new")
    ax.axhline(0, color="C7", linestyle=":")
    ax.set(xlabel="week since first seen", xticks=WEEKS, title=title, ylim=(-4.2, 6.2))


def draw(left, right):
    panel(left, [5.2, 2.6, 1.4, 0.9], [0.8, 1.1, 0.9, 1.0], "novelty: a new card")
    left.axhline(2.525, color="C3", linestyle="--")
    left.text(4.2, 2.65, "mean", color="C3", ha="right")
    left.text(1.3, 4.7, "existing", color="C0")
    left.text(1.2, -1.2, "new", color="C1")
    left.set_ylabel("effect on listening, %")
    panel(right, [-3.0, -1.2, -0.3, 0.1], [0.3, 0.5, 0.4, 0.4], "habit: a moved button")
    right.legend(loc="upper right")
