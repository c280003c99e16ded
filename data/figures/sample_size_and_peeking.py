"""Small effects need many users, and stopping at the first significant look makes false alarms.

Two panels. Left: users per arm, on a log scale, against the relative lift to be found, for base rates of 4% and 20%;
both curves fall steeply, and at 4% the need drops from 3.8 million at a lift of 1% to 154,000 at 5% and 39,000 at
10%. Right: the share of tests without effect that are significant at one look or more, rising from 5% at one look to
17% at 7 looks and 25% at 21.
"""

import numpy as np


def draw(size, looks):
    lift = np.linspace(0.01, 0.12, 150)
    for color, base in (("C0", 0.04), ("C1", 0.20)):
        other = base * (1 + lift)
        need = 7.8489 * (base * (1 - base) + other * (1 - other)) / (other - base) ** 2
        size.plot(100 * lift, need, color=color, label=f"base rate {base:.0%}")
    size.set(yscale="log", xlabel="relative lift, %", ylabel="users per arm", title="80% power, 5% level")
    size.legend()
    path = np.cumsum(np.random.default_rng(0).normal(size=(20_000, 28)), axis=1) / np.sqrt(np.arange(1, 29))
    alarms = []
    for n in range(1, 29):  # n evenly spaced looks are the first n steps of a longer walk, seen at their own scale
        alarms.append(100 * np.mean(np.any(np.abs(path[:, :n]) > 1.96, axis=1)))
    looks.plot(range(1, 29), alarms, color="C3", marker="o", markersize=3)
    looks.axhline(5, color="C7", linestyle=":")
    looks.text(28, 5.5, "one look", ha="right", va="bottom")
    looks.set(xlabel="looks", ylabel="false alarms, %", title="Stop at the first p < 0.05", ylim=(0, 31))
