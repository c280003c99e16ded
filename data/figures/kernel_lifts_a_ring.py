"""A disc inside a ring: no line separates them in the plane, but after squaring the coordinates one does.

Two panels. Left: blue dots fill a disc around the origin and orange crosses a ring around it; a green circle between them
is the boundary. Right: the same points with the squares of the two coordinates as axes; blue lies near the corner at
zero, orange in a band farther out, and the circle has become a straight green line that slopes down between them.
"""

import numpy as np


def draw(plane, lifted):
    rng = np.random.default_rng(1)
    radius = np.sqrt(np.concatenate([rng.uniform(0, 1, 40), rng.uniform(2, 4, 50)]))
    angle = rng.uniform(0, 2 * np.pi, 90)
    points = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
    turn = np.linspace(0, 2 * np.pi, 80)
    circle = np.sqrt(1.5) * np.stack([np.cos(turn), np.sin(turn)], axis=1)
    for ax, at, line in ((plane, points, circle), (lifted, points**2, np.array([[0, 1.5], [1.5, 0]]))):
        ax.plot(*at[:40].T, ".", color="C0")
        ax.plot(*at[40:].T, "x", color="C1", markersize=4)
        ax.plot(*line.T, color="C2")
    plane.set(xlabel="$x_1$", ylabel="$x_2$", xticks=[-2, 0, 2], yticks=[-2, 0, 2], aspect="equal", title="Plane")
    lifted.set(xlabel="$x_1^2$", ylabel="$x_2^2$", xticks=[0, 2, 4], yticks=[0, 2, 4], title="Squares")
