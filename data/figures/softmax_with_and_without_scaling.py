"""One query and twelve keys at a width of 64: unscaled scores give nearly all weight to one key, scaled ones share it.

Two bar charts with the keys on the horizontal axis, sorted by their score, and the attention weight on the vertical
axis from 0 to 1. Left, not scaled: the first bar reaches about 0.98, the second is a sliver of 0.02, and the others
cannot be told from zero. Right, divided by 8, the square root of 64: the first bar is 0.32, the second near 0.2, and
the rest fall slowly to about 0.01.
"""

import numpy as np

SCORES = np.array([16.1, 12.2, 8.0, 6.9, 4.1, 2.4, 0.6, -1.8, -4.7, -7.2, -9.9, -13.4])


def weights(scores):
    raised = np.exp(scores - scores.max())
    return raised / raised.sum()


def draw(raw, scaled):
    keys = np.arange(1, len(SCORES) + 1)
    for ax, scores, color, title in (
        (raw, SCORES, "C1", "not scaled"),
        (scaled, SCORES / 8, "C0", "divided by $\\sqrt{64} = 8$"),
    ):
        ax.bar(keys, weights(scores), color=color)
        top = weights(scores)[0]
        ax.text(1.7, top, f"{top:.2f}", ha="left", va="center")
        ax.set(xlabel="keys, highest score first", title=title, ylim=(0, 1.05), xticks=[1, 4, 8, 12])
    raw.set_ylabel("attention weight")
