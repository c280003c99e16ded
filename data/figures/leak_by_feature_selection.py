"""The more noise one may choose from, the better noise looks, if the choice sees the validation rows.

Cross-validated accuracy on pure noise with random labels, against the number of candidate features from 20 to 2,000 on a
logarithmic axis. With 20 features chosen on all rows before the split, accuracy rises from 0.5 to about 0.9. With the
choice made inside each training fold it stays near 0.5, which is the truth.
"""

import numpy as np


def strongest(features, labels):
    return np.argsort(-np.abs((features - features.mean(axis=0)).T @ (labels - labels.mean())))[:20]


def accuracy(features, labels, leak):
    fold, chosen, right = np.arange(100) % 5, strongest(features, labels), 0
    for number in range(5):
        train, held = fold != number, fold == number
        if not leak:
            chosen = strongest(features[train], labels[train])
        means = [features[train & (labels == label)][:, chosen].mean(axis=0) for label in (0, 1)]
        far = [((features[held][:, chosen] - mean) ** 2).sum(axis=1) for mean in means]
        right += np.sum((far[1] < far[0]) == labels[held])
    return right / 100


def draw(ax):
    rng = np.random.default_rng(1)
    sizes = (20, 50, 100, 200, 500, 1000, 2000)
    lines = []
    for size in sizes:
        sets = [(rng.normal(size=(100, size)), rng.integers(0, 2, 100)) for _ in range(12)]
        lines.append([np.mean([accuracy(*one, leak) for one in sets]) for leak in (True, False)])
    before, inside = np.transpose(lines)
    ax.plot(sizes, before, color="C1", marker="o", label="chosen on all rows")
    ax.plot(sizes, inside, color="C0", marker="o", label="chosen inside each fold")
    ax.axhline(0.5, color="C7", linestyle=":", label="truth")
    ax.set(xscale="log", xlabel="candidate noise features", ylabel="cross-validated accuracy", ylim=(0.4, 1), yticks=(0.4, 0.6, 0.8, 1))
    ax.legend(loc="upper left")
