"""The share of heads settles at one half; the surplus over half the flips tends to grow. Dotted: two standard deviations.

Two panels over 1 to 100,000 flips on a logarithmic axis. Left: the share of heads of four sequences, wide apart at first,
runs into 0.5, inside a dotted band of plus or minus two standard errors that narrows like one over the square root of n.
Right: heads minus half the flips of the same sequences stays near 0 at first and spreads to as much as a few hundred,
mostly inside a dotted band of plus or minus the square root of n, which is two standard deviations.
"""

import numpy as np


def draw(share, gap):
    flips = 100_000
    shown = np.unique(np.geomspace(1, flips, 70).astype(int))
    for seed in range(4):
        heads = np.random.default_rng(40 + seed).integers(0, 2, size=flips).cumsum()[shown - 1]
        share.plot(shown, heads / shown, color=f"C{seed}", linewidth=1.2)
        gap.plot(shown, heads - shown / 2, color=f"C{seed}", linewidth=1.2)
    band = np.sqrt(shown)
    for sign in (-1, 1):
        share.plot(shown, 0.5 + sign / band, color="C7", linestyle=":")
        gap.plot(shown, sign * band, color="C7", linestyle=":")
    for ax in (share, gap):
        ax.set_xscale("log")
        ax.minorticks_off()
        ax.set_xticks([1, 100, 10_000], ["1", "100", "10,000"])
    share.set(xlabel="flips", ylabel="share of heads", ylim=(0, 1), yticks=[0, 0.5, 1], title="Share")
    gap.set(xlabel="flips", ylabel="heads minus half", title="Surplus")
