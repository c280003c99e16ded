"""Significant and important are two questions: the interval answers both, against zero and against the smallest useful gain.

Four horizontal 95% intervals of a gain in percent, with a dotted line at zero and a solid one at 1, the smallest gain that
pays. A, from 0.1 to 0.5, lies above zero and wholly below 1: real and too small. B, from 0.3 to 2.7, lies above zero and
covers 1: real, size unclear. C, from minus 0.6 to 2.2, covers both: nothing is known. D, from 1.4 to 2.6, lies above 1:
real and worth it.
"""


def draw(ax):
    rows = [
        ("A", 0.3, 0.2, "real, too small", "C3"),
        ("B", 1.5, 1.2, "real, size unclear", "C1"),
        ("C", 0.8, 1.4, "not known", "C7"),
        ("D", 2.0, 0.6, "real and worth it", "C2"),
    ]
    for place, (_, middle, half, words, color) in enumerate(rows):
        y = len(rows) - 1 - place
        ax.errorbar(middle, y, xerr=half, fmt="o", color=color, capsize=3)
        ax.text(max(middle + half, 1) + 0.12, y, words, va="center")
    ax.axvline(0, color="C7", linestyle=":")
    ax.axvline(1, color="C0")
    ax.text(1.05, 3.45, "smallest gain that pays", color="C0", va="center")
    ax.set_yticks(range(4), [row[0] for row in reversed(rows)])
    ax.set(xlabel="gain with 95% interval, %", ylim=(-0.6, 3.8), xlim=(-1, 4.4))
