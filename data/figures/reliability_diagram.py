"""The same ranking before and after temperature scaling: overconfident, then calibrated.

Two reliability diagrams of 4,000 cases, the share of positives against the predicted probability in ten bins, with 95%
intervals and the diagonal. Left, logits twice too large: the points form a flattened S; in the lowest bin the model says 0.04 on
average and 13% are positive, in the highest it says 0.96 and 87% are. Right, the same logits divided by 2: every point lies near the diagonal.
"""

import numpy as np


def panel(axes, predicted, labels, title):
    axes.plot([0, 1], [0, 1], color="C7", linestyle=":")
    bins = np.minimum((predicted * 10).astype(int), 9)
    for number in range(10):
        inside = bins == number
        share = labels[inside].mean()
        half = 1.96 * np.sqrt(share * (1 - share) / inside.sum())
        middle = predicted[inside].mean()
        axes.plot([middle, middle], [share - half, share + half], color="C0", linewidth=1.5)
        axes.plot([middle], [share], color="C0", marker="o", markersize=4)
    axes.set(xlabel="predicted probability", ylabel="share of positives", title=title, xticks=(0, 0.5, 1), yticks=(0, 0.5, 1))
    axes.set(xlim=(0, 1), ylim=(0, 1), aspect="equal")


def draw(before, after):
    rng = np.random.default_rng(3)
    z = rng.normal(0, 1.5, 4000)
    labels = rng.random(4000) < 1 / (1 + np.exp(-z))
    panel(before, 1 / (1 + np.exp(-2 * z)), labels, "Overconfident")
    panel(after, 1 / (1 + np.exp(-z)), labels, "Temperature 2")
