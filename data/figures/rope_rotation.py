"""RoPE turns a query by its position: the fast pair tells neighbors apart, the slow pair tells far from near.

Two panels. Left: a unit circle with five arrows from the center, one for each position from 0 to 4, all from the pair
that turns by 0.5 radians a position; the angle between any two neighbors is the same, and two arcs mark it between
positions 0 and 1 and between 3 and 4. Right: the cosine of the turn against the distance of two tokens, from 0 to 60,
for three pairs. The pair with 1 radian a position swings through about nine and a half waves, the pair with 0.1 makes
nearly one wave, and the pair with 0.01 falls slowly from 1 to 0.83.
"""

import numpy as np


def draw(turns, waves):
    circle = np.linspace(0, 2 * np.pi, 100)
    turns.plot(np.cos(circle), np.sin(circle), color="C7", linestyle=":")
    for position in range(5):
        x, y = np.cos(0.2 + position / 2), np.sin(0.2 + position / 2)
        turns.annotate("", (x, y), (0, 0), arrowprops={"arrowstyle": "->", "color": "C0"})
        turns.text(1.16 * x, 1.16 * y, str(position), ha="center", va="center")
    for start in (0.2, 1.7):
        arc = np.linspace(start, start + 0.5, 20)
        turns.plot(0.5 * np.cos(arc), 0.5 * np.sin(arc), color="C1")
        turns.text(0.68 * np.cos(start + 0.25), 0.68 * np.sin(start + 0.25), "0.5", color="C1", ha="center", va="center")
    turns.set(aspect="equal", xlim=(-1.35, 1.35), ylim=(-1.2, 1.35), title="one pair, positions 0 to 4")
    turns.axis("off")
    distance = np.linspace(0, 60, 301)
    for color, rate in (("C0", 1.0), ("C1", 0.1), ("C2", 0.01)):
        waves.plot(distance, np.cos(rate * distance), color=color, label=f"{rate:g}", alpha=0.5 if rate == 1 else 1)
    waves.set(
        xlabel="distance of two tokens",
        ylabel="cosine of the turn",
        ylim=(-1.1, 1.75),
        yticks=[-1, 0, 1],
        title="three pairs",
    )
    waves.legend(title="radians a position", loc="upper center", ncols=3)
