"""On a quadratic of curvature L, small rates creep, rates from 1/L to 2/L hop across and still arrive, larger ones diverge.

Two panels. Left: loss on a logarithmic axis against steps for curvature 4, where 2/L is 0.5; four straight lines. At
rate 0.02 the loss falls slowly, at 0.1 fastest, at 0.45 at a speed between them, and at 0.55 it rises steadily. Right:
loss after 50 steps against the learning rate, both logarithmic, for a bowl with curvatures 1 and 20; it falls as the
rate grows, reaches its lowest point just below 0.1, and shoots up at once beyond, with a dashed vertical line at 2 over
20.
"""

import numpy as np


def draw(steps, rates):
    t = np.arange(21)
    for rate, color in ((0.55, "C3"), (0.02, "C7"), (0.45, "C1"), (0.1, "C0")):
        steps.plot(t, 2 * (1 - 4 * rate) ** (2 * t), color=color, label=f"{rate}")
    steps.set(yscale="log", xlabel="steps", title="Loss, 2/L = 0.5", ylim=(1e-6, 1e6), xticks=[0, 10, 20])
    steps.set_yticks([1e-4, 1, 1e4], ["0.0001", "1", "10,000"])
    steps.set_yticks([], minor=True)
    steps.legend(loc="upper left", ncols=2)
    eta = np.unique(np.r_[np.geomspace(0.001, 0.095, 40), np.linspace(0.09, 0.12, 30)])
    loss = ((1 - eta) ** 100 + 20 * (1 - 20 * eta) ** 100) / 2
    rates.plot(eta, loss, color="C0")
    rates.axvline(0.1, color="C7", linestyle="--")
    rates.annotate("2/L", (0.1, 300), xytext=(-5, 0), textcoords="offset points", ha="right")
    rates.set(xscale="log", yscale="log", xlabel="learning rate", title="Loss after 50 steps", ylim=(1e-5, 1e4))
    rates.set_yticks([1e-4, 1, 1e4], ["0.0001", "1", "10,000"])
    rates.set_yticks([], minor=True)
    rates.set_xticks([0.001, 0.01, 0.1], ["0.001", "0.01", "0.1"])
    rates.set_xticks([], minor=True)
