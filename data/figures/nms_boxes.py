"""Overlap of two boxes measured by IoU, and what greedy suppression keeps.

Two panels. Left: two 10 by 10 squares, one moved right by 2 and down by 3; their overlap of 56 is shaded, and 56 over 144 is 0.39. Right:
four scored boxes; the box with score 0.9 stays, a dashed box with 0.8 that nearly covers it is dropped, a neighbor with 0.7
that overlaps it a little stays, and so does a dotted box of another class that largely covers the first.
"""


def frame(ax, box, color, style="-", width=2.0):
    left, top, right, bottom = box
    ax.plot([left, right, right, left, left], [top, top, bottom, bottom, top], color=color, linestyle=style, linewidth=width)


def draw(overlap, kept):
    overlap.fill_between([2, 10], 3, 10, color="C2", alpha=0.35, linewidth=0)
    frame(overlap, (0, 0, 10, 10), "C0")
    frame(overlap, (2, 3, 12, 13), "C1")
    overlap.text(6, 6.6, "56", ha="center", va="center", color="C2")
    overlap.text(6, 14.7, "IoU = 56 / (100 + 100 − 56) = 0.39", ha="center", va="center")
    overlap.text(0, -0.9, "truth", color="C0")
    overlap.text(10.3, 2.2, "guess", color="C1")
    overlap.set(xlim=(-2, 14), ylim=(16, -2.5), aspect="equal")
    frame(kept, (10, 10, 50, 50), "C0")
    frame(kept, (13, 12, 53, 52), "C3", "--", 1.5)
    frame(kept, (38, 10, 78, 50), "C0")
    frame(kept, (5, 15, 45, 55), "C2", ":")
    kept.text(11, 8, "dog 0.9", color="C0")
    kept.text(77, 8, "dog 0.7", color="C0", ha="right")
    kept.text(52, 56.5, "dog 0.8, dropped", color="C3", ha="left", va="center")
    kept.text(5, 59.5, "cat 0.6", color="C2", va="center")
    kept.set(xlim=(0, 92), ylim=(64, 0), aspect="equal")
    for panel in (overlap, kept):
        panel.axis("off")
