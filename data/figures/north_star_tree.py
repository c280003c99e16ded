"""A north star taken apart into parts that a team can move, with guardrails beside it.

A tree of boxes. At the top, nights stayed and rated well. Three boxes feed it: guests who search, nights booked per
searching guest, and the share of nights that go well. Below them, what teams move: traffic and return visits;
ranking, price and supply; accurate listings and host replies. At the bottom, a dashed box of guardrails:
cancellations, host earnings, support contacts and latency.
"""


def draw(ax):
    ax.axis("off")
    ax.set(xlim=(0, 3), ylim=(-0.1, 3.4))
    top = (1.5, 3.0, "nights stayed and rated well", "C0")
    middle = [
        (0.5, 2.0, "guests who\nsearch", "C1"),
        (1.5, 2.0, "nights booked\nper guest", "C1"),
        (2.5, 2.0, "share of nights\nthat go well", "C1"),
    ]
    low = [
        (0.5, 1.0, "marketing,\nreturn visits", "C2"),
        (1.5, 1.0, "ranking, price,\nsupply", "C2"),
        (2.5, 1.0, "true listings,\nfast replies", "C2"),
    ]
    for x, y, words, color in [top, *middle, *low]:
        ax.text(x, y, words, ha="center", va="center", bbox={"boxstyle": "round", "fill": False, "edgecolor": color})
    bbox = {"boxstyle": "round", "fill": False, "edgecolor": "C3", "linestyle": "--"}
    ax.text(
        1.5,
        0.15,
        "guardrails: cancellations, host earnings,\nsupport contacts, latency",
        ha="center",
        va="center",
        bbox=bbox,
    )
    arrow = {"arrowstyle": "-|>", "color": "C7"}
    for (x, y, _, _), (lower_x, lower_y, _, _) in zip(middle, low, strict=True):
        ax.annotate("", (x, y - 0.27), (lower_x, lower_y + 0.27), arrowprops=arrow)
        ax.annotate("", (1.5 + 0.5 * (x - 1.5), 2.83), (x, y + 0.27), arrowprops=arrow)
    for x in (1.0, 2.0):
        ax.text(x, 2.0, "×", ha="center", va="center")
