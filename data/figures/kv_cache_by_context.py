"""KV cache of one sequence in an 8-billion-parameter model: sharing key-value heads divides it, and length multiplies
it.

One panel, both axes logarithmic. Horizontal axis: tokens in the context, from 1,000 to 1,000,000. Vertical axis:
gigabytes of cache for one sequence. Three parallel rising lines: 32 key-value heads (multi-head) from 0.5 to 524, 8
heads (grouped) from 0.13 to 131, and one head (multi-query) from 0.016 to 16. A dotted horizontal line marks the 16 GB
that the weights take; dots mark where multi-head crosses it, near 31,000 tokens, and grouped, near 123,000.
"""

import numpy as np


def draw(ax):
    context = np.array([1e3, 1e6])
    for color, heads, label in (("C1", 32, "32, multi-head"), ("C0", 8, "8, grouped"), ("C2", 1, "1, multi-query")):
        ax.plot(context, 2 * 32 * heads * 128 * 2 * context / 1e9, color=color, label=label)
    weights = 2 * 8.03
    ax.axhline(weights, color="C7", linestyle=":")
    ax.text(1.1e3, weights * 0.82, "weights, 16 GB", ha="left", va="top")
    ax.plot([weights * 1e9 / (2**17 * 4), weights * 1e9 / 2**17], [weights, weights], "o", color="C7")
    ax.set(xscale="log", yscale="log", xlabel="tokens in the context", ylabel="GB a sequence")
    ax.set_xticks([1e3, 1e4, 1e5, 1e6], ["1,000", "10,000", "100,000", "1 million"])
    ax.set_yticks([0.01, 0.1, 1, 10, 100], ["0.01", "0.1", "1", "10", "100"])
    ax.minorticks_off()
    ax.legend(title="key-value heads", loc="upper left")
