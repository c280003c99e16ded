"""A learning curve says what more data would buy; a validation curve says which setting to use with the data at hand.

Two panels. Left: validation error against training examples from 1,000 to 1,000,000 on a log axis; three measured points,
0.18 at 1,000, 0.14 at 2,000 and 0.112 at 4,000, and a dashed curve fitted through them that reaches 0.08 near 15,000
examples and flattens toward a dotted floor at 0.047. Right: error against the ridge penalty from 0.01 to 1,000; training
error only rises, from 0.3; validation error falls from 3.2 to its lowest, 2.1, near a penalty of 4, and rises to 5.8, with
training error just below it; the left side is labeled overfits, the right underfits.
"""

import numpy as np


def draw(learning, validation):
    measured = np.array([1000, 2000, 4000])
    floor = 0.112 - 0.028 * 0.7 / 0.3
    more = np.geomspace(1000, 1_000_000, 30)
    learning.plot(
        more, floor + (0.112 - floor) * (more / 4000) ** np.log2(0.7), color="C0", linestyle="--", label="fitted curve"
    )
    learning.plot(measured, [0.18, 0.14, 0.112], color="C0", marker="o", linestyle="", label="measured")
    learning.axhline(floor, color="C7", linestyle=":", label="its floor")
    ticks = (1000, 10_000, 100_000, 1_000_000)
    learning.set(xlabel="training examples", ylabel="validation error", xscale="log", ylim=(0, 0.2), title="Learning curve")
    learning.set(xticks=ticks, xticklabels=("1k", "10k", "100k", "1M"))
    learning.minorticks_off()
    learning.legend(loc="upper right")
    rng, penalties = np.random.default_rng(0), np.geomspace(0.01, 1000, 30)
    curves = []
    for _ in range(400):
        x, weights = rng.normal(size=(30, 20)), rng.normal(0, 0.5, 20)
        y = x @ weights + rng.normal(0, 1, 30)
        square, basis = np.linalg.eigh(x.T @ x)
        path = basis @ ((basis.T @ x.T @ y)[:, None] / (square[:, None] + penalties))
        curves.append([np.mean((x @ path - y[:, None]) ** 2, axis=0), 1 + np.sum((path - weights[:, None]) ** 2, axis=0)])
    training, held_out = np.mean(curves, axis=0)
    validation.plot(penalties, held_out, color="C1", label="validation")
    validation.plot(penalties, training, color="C0", label="training")
    validation.set(xlabel="ridge penalty", ylabel="mean squared error", xscale="log", ylim=(0, 7), title="Validation curve")
    validation.text(0.012, 3.5, "overfits")
    validation.text(900, 1.2, "underfits", horizontalalignment="right")
    validation.minorticks_off()
    validation.legend(loc="upper left")
