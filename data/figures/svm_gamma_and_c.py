"""Gamma sets how far each point reaches, C how hard the boundary works to get every training point right.

Two panels with the same 60 points, mostly blue dots inside a wide arc of orange crosses, with a few strays. Left, with C
at 1: gamma 0.03 gives a broad curve that misses the shape, gamma 0.5 a smooth closed curve around the blue dots, and
gamma 30 draws tight islands around the orange crosses. Right, with gamma at 0.5: C 0.1 gives a smooth oval that ignores
the strays, while C 300 bends and opens a pocket for a lone blue dot, so that more strays fall on their own side.
"""

import numpy as np


def svm(x, y, gamma, c):
    """Dual coefficients times labels of a kernel SVM whose intercept is a constant added to the kernel."""
    kernel = np.exp(-gamma * ((x[:, None] - x[None]) ** 2).sum(axis=2)) + 1
    dual, score = np.zeros(len(y)), np.zeros(len(y))
    for _ in range(600):
        before = dual.copy()
        for i in range(len(y)):
            step = np.clip(dual[i] + (1 - y[i] * score[i]) / kernel[i, i], 0, c) - dual[i]
            dual[i] += step
            score += step * y[i] * kernel[i]
        if np.abs(dual - before).max() < 0.001:
            break
    return dual * y


def draw(gammas, costs):
    rng = np.random.default_rng(6)
    angle = rng.uniform(-0.3, np.pi + 0.3, 30)
    arc = 2.1 * np.stack([np.cos(angle), np.sin(angle)], axis=1) + rng.normal(0, 0.35, (30, 2))
    core = np.array([0, 0.3]) + rng.normal(0, 0.65, (30, 2))
    x, y = np.concatenate([core, arc]), np.repeat([1.0, -1.0], 30)
    y[[11, 34, 47]] *= -1
    across, up = np.linspace(-3.2, 3.2, 57), np.linspace(-2.6, 3.2, 57)
    mesh = np.stack(np.meshgrid(across, up), axis=-1).reshape(-1, 2)
    panels = (
        (gammas, ((0.03, 1, "C2", "$\\gamma = 0.03$"), (0.5, 1, "C3", "$\\gamma = 0.5$"), (30, 1, "C4", "$\\gamma = 30$"))),
        (costs, ((0.5, 0.1, "C2", "$C = 0.1$"), (0.5, 300, "C4", "$C = 300$"))),
    )
    for ax, settings in panels:
        ax.plot(*x[y > 0].T, ".", color="C0")
        ax.plot(*x[y < 0].T, "x", color="C1", markersize=4)
        for gamma, c, color, name in settings:
            near = np.exp(-gamma * ((mesh[:, None] - x[None]) ** 2).sum(axis=2)) + 1
            ax.contour(across, up, (near @ svm(x, y, gamma, c)).reshape(57, 57), levels=[0], colors=color)
            ax.plot([], [], color=color, label=name)
        ax.set(ylim=(-3.4, 3.2), xticks=[], yticks=[], xlabel="$x_1$", ylabel="$x_2$")
        ax.legend(loc="lower left", ncols=3, columnspacing=0.8, handlelength=1)
    gammas.set(title="Gamma, with C = 1")
    costs.set(title="C, with gamma = 0.5")
