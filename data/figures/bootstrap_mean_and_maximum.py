"""The bootstrap imitates the sampling of a mean well; for a maximum it puts most resamples on one value.

Two panels from the same 40 values drawn from a uniform distribution between 0 and 100. Left: the histogram of the
mean over resamples is a bell close to the bell of means over new samples, only shifted to the mean of this sample.
Right: the histogram of the maximum has one bar with about 64% of the resamples at the largest value and gaps between
the few others, while the maximum over new samples rises smoothly up to 100, beyond any value a resample can reach.
"""

import numpy as np


def draw(mean, maximum):
    rng = np.random.default_rng(3)
    x = rng.uniform(0, 100, 40)
    again, new = x[rng.integers(0, 40, size=(20_000, 40))], rng.uniform(0, 100, size=(20_000, 40))
    for ax, values, fresh, edges, title in (
        (mean, again.mean(axis=1), new.mean(axis=1), np.arange(32, 70, 2), "Mean of 40"),
        (maximum, again.max(axis=1), new.max(axis=1), np.arange(85, 101), "Maximum of 40"),
    ):
        for data, color, label, filled in ((values, "C0", "resamples", True), (fresh, "C1", "new samples", False)):
            share = 100 * np.histogram(data, edges)[0] / len(data)
            ax.stairs(share, edges, color=color, fill=filled, alpha=0.5 if filled else 1, linewidth=2, label=label)
        ax.set(ylabel="share in %", title=title)
        ax.legend(loc="upper left")
    mean.set(ylim=(0, 26), xlabel="mean")
    maximum.set(xlabel="maximum", ylim=(0, 80), xticks=[85, 90, 95, 100])
