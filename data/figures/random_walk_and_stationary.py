"""A random walk and a stationary series, and how long each remembers.

Two panels. Left: 200 steps of a random walk, which drifts far from its start and does not return, and of an autoregression with coefficient 0.7,
which keeps crossing zero. Right: their autocorrelations up to lag 20; the walk's falls slowly and is still large at the end,
while that of the stationary series falls into the noise band around zero after about a dozen lags.
"""

import numpy as np


def draw(series, memory):
    rng = np.random.default_rng(5)
    noise = rng.normal(size=200)
    walk, back = np.cumsum(noise), np.zeros(200)
    for t in range(1, 200):
        back[t] = 0.7 * back[t - 1] + noise[t]
    for color, label, y in (("C1", "random walk", walk), ("C0", "AR, 0.7", back)):
        series.plot(y, color=color, label=label, linewidth=1.3)
        c = y - y.mean()
        acf = [1.0] + [c[k:] @ c[:-k] / (c @ c) for k in range(1, 21)]
        memory.plot(range(21), acf, color=color, marker="o", markersize=3, linewidth=1)
    series.set(xlabel="step", title="Same shocks", xticks=(0, 100, 200))
    series.legend(loc="best")
    memory.fill_between([0, 20], -1.96 / 200**0.5, 1.96 / 200**0.5, color="C7", alpha=0.3, linewidth=0)
    memory.set(xlabel="lag", title="Autocorrelation", ylim=(-0.4, 1.05), xticks=(0, 10, 20), yticks=(0, 0.5, 1))
