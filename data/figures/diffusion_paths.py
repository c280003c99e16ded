"""Noising melts the data into a standard normal, and the learned reverse steps lead noise back to the data.

Two panels. Left: the density of the data, two narrow bumps at -2 (30%) and 1 (70%), then after 100, 300 and 1000 noising steps: the bumps
widen, merge, and end as the bell of a standard normal. Right: ten paths from noise at step 1000 to step 0; they wander, then
split, two ending near -2 and eight near 1.
"""

import numpy as np

BETA = np.linspace(1e-4, 0.02, 1000)
KEPT = np.cumprod(1 - BETA)
SHARES, CENTERS, SPREAD = np.array([0.3, 0.7]), np.array([-2.0, 1.0]), 0.2


def spread(t):
    return KEPT[t] * SPREAD**2 + 1 - KEPT[t]


def best_noise(x, t):
    away = x[:, None] - np.sqrt(KEPT[t]) * CENTERS
    weight = SHARES * np.exp(-(away**2) / (2 * spread(t)))
    weight /= weight.sum(axis=1, keepdims=True)
    return np.sqrt(1 - KEPT[t]) * (weight * away).sum(axis=1) / spread(t)


def draw(density, paths):
    x = np.linspace(-3.5, 3.5, 90)
    for color, t in (("C0", 0), ("C1", 99), ("C2", 299), ("C7", 999)):
        away = x[:, None] - np.sqrt(KEPT[t]) * CENTERS
        value = (SHARES * np.exp(-(away**2) / (2 * spread(t)))).sum(axis=1) / np.sqrt(2 * np.pi * spread(t))
        density.plot(x, value, color=color, label=f"{t + 1 if t else 0}")
    density.set(xlabel="value", ylabel="density", title="Noising", yticks=(0, 1), xticks=(-2, 0, 2))
    density.legend(title="steps", loc="upper left")
    rng = np.random.default_rng(11)
    x = rng.normal(size=10)
    steps, kept = [1000], [x]
    for t in reversed(range(1000)):
        x = (x - BETA[t] / np.sqrt(1 - KEPT[t]) * best_noise(x, t)) / np.sqrt(1 - BETA[t])
        x = x + (np.sqrt(BETA[t]) * rng.normal(size=10) if t else 0)
        if t % 25 == 0:
            steps.append(t)
            kept.append(x)
    for path in np.array(kept).T:
        paths.plot(steps, path, color="C0" if path[-1] > -0.5 else "C1", linewidth=1.2)
    paths.set(xlabel="step", ylabel="value", title="Sampling", xlim=(1000, 0), xticks=(1000, 500, 0), yticks=(-2, 0, 2))
