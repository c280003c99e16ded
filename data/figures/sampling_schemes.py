"""Ten of fifty people, chosen in four ways: stratified takes two of each group, a cluster sample sees one group only.

One panel with four rows of fifty strokes in five groups of ten, marked off by gaps. Chosen strokes are long and colored.
Simple random: ten anywhere, some groups with many and some with few. Stratified: two at random in each group. Cluster: all
ten of one group and nobody else. Systematic: every fifth from a random start, here two in each group, because the list is
in order of groups.
"""

import numpy as np


def draw(ax):
    rng = np.random.default_rng(12)
    people = np.arange(50)
    chosen = {
        "simple random": rng.choice(50, 10, replace=False),
        "stratified": np.concatenate([10 * group + rng.choice(10, 2, replace=False) for group in range(5)]),
        "cluster": 10 * rng.integers(5) + np.arange(10),
        "systematic": np.arange(rng.integers(5), 50, 5),
    }
    x = people + 2 * (people // 10)
    for row, taken in enumerate(chosen.values()):
        for members, half, color, width in ((people, 0.13, "C7", 1.0), (np.sort(taken), 0.32, "C0", 2.6)):
            across = np.repeat(x[members].astype(float), 3)
            across[2::3] = np.nan  # one path with gaps
            ax.plot(across, np.tile([-row - half, -row + half, np.nan], len(members)), color=color, linewidth=width)
    ax.set_yticks([0, -1, -2, -3], list(chosen))
    ax.set_xticks([4.5 + 12 * group for group in range(5)], [f"group {name}" for name in "ABCDE"])
    ax.set(ylim=(-3.5, 0.5))
