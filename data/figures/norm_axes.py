"""Which numbers are averaged, and what the company of other examples does to a batch-normalized value.

Two panels. Left: a grid of examples by features with one column framed for batch norm and one row framed for layer norm; they
cross in the entry 6. Right: a value two standard deviations above the mean, batch-normalized among random companions; in batches
of 2 nearly every result is 1, in batches of 4 to 16 the middle 90% is wide with a median below 2, and from 32 on it narrows around 2.
"""

import numpy as np

ROWS = ((1, 8, 3, 0), (6, 4, 2, 4), (2, 5, 9, 1))


def draw(axes, size):
    for y, row in enumerate(ROWS):
        for x, value in enumerate(row):
            axes.text(x, -y, str(value), ha="center", va="center", color="C7" if x and y != 1 else "C2" if (x, y) == (0, 1) else "C0" if x == 0 else "C1")
    axes.plot([-0.38, 0.38, 0.38, -0.38, -0.38], [0.42, 0.42, -2.42, -2.42, 0.42], color="C0")
    axes.plot([-0.46, 3.46, 3.46, -0.46, -0.46], [-0.68, -0.68, -1.32, -1.32, -0.68], color="C1")
    axes.text(-0.38, 0.55, "batch norm:\none feature, all examples", color="C0", va="bottom")
    axes.text(3.65, -1, "layer norm:\none example,\nall features", color="C1", va="center")
    axes.set(xlim=(-0.6, 5.5), ylim=(-2.6, 1.4))
    axes.axis("off")
    rng, batches = np.random.default_rng(0), np.array([2, 4, 8, 16, 32, 64, 128])
    low, middle, high = [], [], []
    for batch in batches:
        others = rng.normal(size=(3000, batch - 1))
        values = np.column_stack([np.full(3000, 2.0), others])
        result = (2 - values.mean(axis=1)) / values.std(axis=1)
        for out, share in ((low, 5), (middle, 50), (high, 95)):
            out.append(np.percentile(result, share))
    size.fill_between(batches, low, high, color="C0", alpha=0.25, linewidth=0)
    size.plot(batches, middle, color="C0")
    size.axhline(2, color="C2", linestyle="--")
    size.text(2, 2.08, "evaluation", color="C2")
    size.text(10, 0.75, "middle 90% of batches,\nand their median", color="C0", va="center")
    size.set_xscale("log", base=2)
    size.set(xticks=batches[::2], xticklabels=[str(b) for b in batches[::2]], xlabel="batch size", ylabel="normalized", ylim=(0, 3), yticks=(0, 1, 2, 3))
    size.set(title="The same input, 2")
    size.minorticks_off()
