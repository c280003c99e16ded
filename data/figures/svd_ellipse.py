"""A matrix turns the unit circle into an ellipse: singular vectors are its axes, singular values their half-lengths.

Two panels with equal scales. Left: the unit circle with two arrows at right angles, v1 pointing down to the right and
v2 up to the right. Right: the ellipse to which the matrix with rows (4, 0) and (3, -5) maps the circle; the arrows
have become its half-axes, the long one of length 6.3 and the short one of length 3.2, still at right angles.
"""

import numpy as np

A = np.array([[4.0, 0.0], [3.0, -5.0]])


def draw(before, after):
    turn = np.linspace(0, 2 * np.pi, 90)
    circle = np.array([np.cos(turn), np.sin(turn)])
    v = np.array([[1, -1], [1, 1]]) / np.sqrt(2)
    for ax, matrix, limit, names in (
        (before, np.eye(2), 1.6, ("$v_1$", "$v_2$")),
        (after, A, 8.4, ("$\\sigma_1 u_1$", "$\\sigma_2 u_2$")),
    ):
        ax.plot(*(matrix @ circle), color="C7")
        for direction, color, name in zip(v, ("C0", "C1"), names, strict=True):
            end = matrix @ direction
            ax.annotate("", end, (0, 0), arrowprops={"arrowstyle": "-|>", "color": color, "lw": 2.5, "mutation_scale": 15})
            place = end + 0.17 * limit * end / np.linalg.norm(end)
            ax.text(*place, name, color=color, ha="center", va="center")
        ax.set(aspect="equal", xlim=(-limit, limit), ylim=(-limit, limit))
    before.set(title="Unit circle", xticks=[-1, 0, 1], yticks=[-1, 0, 1])
    after.set(title="Its image under A", xticks=[-5, 0, 5], yticks=[-5, 0, 5])
