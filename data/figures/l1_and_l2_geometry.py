"""The smallest loss inside an L1 diamond sits on a corner, inside an L2 disk it does not.

Two panels with the axes first weight and second weight and the same oval loss contours around the unpenalized solution at
(0.5, 1.6). Left: a diamond with corners at 1 on the axes; the lowest contour that reaches it touches the top corner, where
the first weight is exactly 0. Right: a disk of radius 1; the lowest contour touches its edge a little to the right of the
top, where both weights differ from 0.
"""

import numpy as np

CENTER = np.array([0.5, 1.6])
CURVATURE = np.array([[1.0, 0.3], [0.3, 1.4]])


def loss(points):
    """Quadratic loss at points: (2, n)."""
    away = points - CENTER[:, None]
    return np.einsum("in,ij,jn->n", away, CURVATURE, away)


def contour(axes, level):
    """The oval on which the loss is `level`."""
    angles = np.linspace(0, 2 * np.pi, 41)
    oval = np.linalg.solve(np.linalg.cholesky(CURVATURE).T, np.array([np.cos(angles), np.sin(angles)]))
    axes.plot(*(CENTER[:, None] + np.sqrt(level) * oval), color="C7", linewidth=1)


def panel(axes, edge, title):
    """The allowed region with border edge: (2, n), and the best point on it."""
    best = edge[:, np.argmin(loss(edge))]
    axes.fill(*edge[:, ::10], color="C0", alpha=0.25)
    for share in (0.15, 0.5, 1):
        contour(axes, share * loss(best[:, None])[0])
    axes.plot(*CENTER, "+", color="C7", markersize=10)
    axes.plot(*best, "o", color="C1")
    axes.annotate(f"({abs(best[0]):.2f}, {best[1]:.2f})", best, xytext=(-2.4, 0.55), color="C1", arrowprops={"arrowstyle": "-", "color": "C1"})
    axes.axhline(0, color="C7", linewidth=0.6)
    axes.axvline(0, color="C7", linewidth=0.6)
    axes.set(xlim=(-2.5, 1.7), ylim=(-1.15, 2.45), aspect="equal", xticks=(-2, -1, 0, 1), yticks=(-1, 0, 1, 2), xlabel="first weight", ylabel="second weight", title=title)


def draw(lasso, ridge):
    angles = np.linspace(0, 2 * np.pi, 401)
    circle = np.array([np.cos(angles), np.sin(angles)])
    panel(lasso, circle / np.abs(circle).sum(axis=0), "L1: on a corner")
    panel(ridge, circle, "L2: on a smooth edge")
