"""Cross-entropy is convex in the logits; put two layers in between, and there is a saddle.

Two panels of contour lines. Left: softmax cross-entropy of three classes over the logits of classes 1 and 2, with the
third at zero and class 2 correct; the loss falls toward the upper left, and an arrow from (2, 1) points against the
gradient. Right: the squared error of the product of two weights against a target of 1; two curved valleys, upper
right and lower left, with thick lines where the error is zero, are separated by a saddle at the origin, marked with a
cross.
"""

import numpy as np


def draw(logits, weights):
    z1, z2 = np.meshgrid(np.linspace(-3, 4, 40), np.linspace(-3, 4, 40))
    cross_entropy = np.log(np.exp(z1) + np.exp(z2) + 1) - z2
    lines = logits.contour(z1, z2, cross_entropy, levels=[0.1, 0.3, 1, 2, 3, 4, 5], colors="C0", linewidths=1.2)
    logits.clabel(lines, levels=[0.3, 1, 3], fmt="%g")
    p = np.exp([2, 1, 0]) / np.exp([2, 1, 0]).sum()
    step = -2 * np.array([p[0], p[1] - 1])
    logits.annotate("", (2 + step[0], 1 + step[1]), (2, 1), arrowprops={"arrowstyle": "-|>", "color": "C1", "lw": 2.5})
    logits.plot([2], [1], "o", color="C1")
    logits.set(
        xlabel="logit of class 1", ylabel="logit of class 2", title="Convex", xticks=[-2, 0, 2, 4], yticks=[-2, 0, 2, 4]
    )
    for error in (0, 0.1, 0.5, 1, 2, 5, 12):  # where (1 - a b)^2 is this, the product a b is 1 plus or minus its root
        for product in {1 + error**0.5, 1 - error**0.5}:
            look = {"color": "C2", "linewidth": 3} if error == 0 else {"color": "C0", "linewidth": 1.2}
            if product == 0:  # the level of the saddle: both axes
                weights.plot([-2.5, 2.5], [0, 0], **look)
                weights.plot([0, 0], [-2.5, 2.5], **look)
            elif abs(product) < 2.5**2:
                a = np.geomspace(abs(product) / 2.5, 2.5, 20)
                weights.plot(a, product / a, **look)
                weights.plot(-a, -product / a, **look)
    weights.plot([0], [0], "x", color="C1", markersize=9, markeredgewidth=2.5)
    weights.set(
        xlabel="first weight", ylabel="second weight", title="Saddle; thick: error 0", xticks=[-2, 0, 2], yticks=[-2, 0, 2]
    )
