"""Adjust for a confounder; leave a mediator and a collider alone when the total effect is wanted.

Three small diagrams side by side, each with T (treatment) at the lower left, Y (outcome) at the lower right and Z
above. Confounder: arrows from Z to T and from Z to Y, and from T to Y. Mediator: arrows from T to Z and from Z to Y.
Collider: arrows from T to Z and from Y to Z, and from T to Y. Below each stands what adjusting for Z does: removes
bias, removes the effect, creates bias.
"""


def draw(ax):
    worlds = (
        ("Confounder", ("ZT", "ZY", "TY"), "adjusting for Z\nremoves bias", "C2"),
        ("Mediator", ("TZ", "ZY"), "adjusting for Z\nremoves the effect", "C1"),
        ("Collider", ("TZ", "YZ", "TY"), "adjusting for Z\ncreates bias", "C1"),
    )
    for column, (name, arrows, effect, color) in enumerate(worlds):
        left = 3 * column
        places = {"T": (left, 0), "Y": (left + 1.8, 0), "Z": (left + 0.9, 1.4)}
        for start, end in arrows:
            ax.annotate(
                "",
                places[end],
                places[start],
                arrowprops={"arrowstyle": "-|>", "color": "C7", "lw": 1.6, "shrinkA": 13, "shrinkB": 13},
            )
        for letter, (x, y) in places.items():
            face = color if letter == "Z" else "C0"
            ax.text(
                x,
                y,
                letter,
                ha="center",
                va="center",
                bbox={"boxstyle": "circle,pad=0.35", "fc": face, "ec": face, "alpha": 0.3},
            )
        ax.text(left + 0.9, 2.2, name, ha="center", weight="bold")
        ax.text(left + 0.9, -0.6, effect, ha="center", va="top", color=color)
    ax.set(xlim=(-0.6, 8.4), ylim=(-1.6, 2.6))
    ax.axis("off")
