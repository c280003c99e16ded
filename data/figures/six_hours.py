"""How six hours of a take-home may be spent, with something ready to hand in from the third hour on.

A horizontal bar cut into seven parts on an axis of six hours. Read and ask, half an hour; look at the data, one hour;
split, metric and baseline, one hour; a first write-up, half an hour; one better model, one and a half hours; checks
of errors and leaks, half an hour; final write-up and a clean run, one hour. A mark at three hours says: from here on
it can be handed in.
"""


def draw(ax):
    parts = [
        ("read, ask, plan", 0.5, "C7"),
        ("look at the data", 1.0, "C0"),
        ("split, metric, baseline", 1.0, "C1"),
        ("first write-up", 0.5, "C2"),
        ("one better model", 1.5, "C1"),
        ("errors, leaks, intervals", 0.5, "C0"),
        ("write-up, clean run", 1.0, "C2"),
    ]
    start = 0.0
    for row, (_, hours, color) in enumerate(parts):
        ax.barh(-row, hours, left=start, color=color, height=0.7)
        start += hours
    ax.axvline(3, color="C3", linestyle="--")
    ax.text(3.08, 0.75, "can be handed in", ha="left", va="center", color="C3")
    ax.set(xlim=(0, 6.05), ylim=(-6.6, 1.2), xlabel="hours")
    ax.set_yticks([-row for row in range(len(parts))], [part[0] for part in parts])
