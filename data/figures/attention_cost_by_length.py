"""Arithmetic for one more token of an 8-billion-parameter decoder: the weights cost the same at every length, attention
grows with it.

One panel, both axes logarithmic. Horizontal axis: tokens already in the context, from 1,000 to 1,000,000. Vertical
axis: GFLOP for the next token. The line for the weight matrices is flat at 15. The line for attention rises in
proportion to the context, from 0.5 at 1,000 tokens to 524 at a million, and crosses the flat line near 29,000 tokens,
where a dot is set. Their sum, dashed, lies near the flat line at first and near the rising one at the end.
"""

import numpy as np


def draw(ax):
    context = np.geomspace(1e3, 1e6, 31)
    weights = 2 * (32 * 218_103_808 + 128_256 * 4096) / 1e9
    attention = 32 * 4 * context * 4096 / 1e9
    ax.plot(context, np.full_like(context, weights), color="C0", label="weight matrices")
    ax.plot(context, attention, color="C1", label="attention")
    ax.plot(context, weights + attention, color="C7", linestyle="--", label="both")
    crossing = weights * 1e9 / (32 * 4 * 4096)
    ax.plot([crossing], [weights], "o", color="C1")
    ax.annotate("equal near 29,000 tokens", (crossing, weights), (crossing * 1.25, weights * 0.42), va="center")
    ax.set(xscale="log", yscale="log", xlabel="tokens in the context", ylabel="GFLOP for the next token")
    ax.set_xticks([1e3, 1e4, 1e5, 1e6], ["1,000", "10,000", "100,000", "1 million"])
    ax.set_yticks([1, 10, 100], ["1", "10", "100"])
    ax.minorticks_off()
    ax.legend(loc="upper left")
