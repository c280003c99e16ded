"""Boosting adds up small trees: the fit sharpens round by round, and after some round the test error turns up again.

Two panels. Left: points around a wave and the boosted prediction after 1, 10 and 100 rounds of stumps; after 1 round it
is a single step, after 10 a taller, slightly finer one, after 100 a staircase that follows the wave. Right: mean squared
error against rounds on a logarithmic axis up to 1,000; with learning rate 0.1 the training error falls all the way, while
the test error falls to a minimum at round 60, marked by a dot, and then rises slowly.
"""

import numpy as np


def stump(x, r):
    order = np.argsort(x)
    total, count = np.cumsum(r[order]), np.arange(1, len(x))
    i = int(np.argmax(total[:-1] ** 2 / count + (total[-1] - total[:-1]) ** 2 / (len(x) - count)))
    return (x[order[i]] + x[order[i + 1]]) / 2, total[i] / (i + 1), (total[-1] - total[i]) / (len(x) - i - 1)


def draw(fits, errors):
    rng = np.random.default_rng(8)
    x, new = np.sort(rng.uniform(0, 1, 40)), rng.uniform(0, 1, 500)
    y, truth = np.sin(2 * np.pi * x) + rng.normal(0, 0.6, 40), np.sin(2 * np.pi * new) + rng.normal(0, 0.6, 500)
    grid = np.linspace(0, 1, 160)
    fit, out, line = (np.full(len(at), y.mean()) for at in (x, new, grid))
    fits.plot(x, y, ".", color="C7")
    train, test = [], []
    for round_ in range(1, 1001):
        threshold, left, right = stump(x, y - fit)
        fit, out, line = (f + 0.1 * np.where(at <= threshold, left, right) for f, at in ((fit, x), (out, new), (line, grid)))
        train.append(np.mean((y - fit) ** 2))
        test.append(np.mean((truth - out) ** 2))
        if round_ in (1, 10, 100):
            color = {1: "C2", 10: "C1", 100: "C0"}[round_]
            fits.plot(grid, line, color=color, label=f"{round_} round" + "s" * (round_ > 1))
    fits.set(xlabel="x", ylabel="y", title="Sum of the trees", ylim=(-2.2, 2.6))
    fits.legend(loc="upper right")
    show = np.unique(np.geomspace(1, 1000, 90).astype(int)) - 1
    errors.plot(show + 1, np.array(test)[show], color="C1", label="test")
    errors.plot(show + 1, np.array(train)[show], color="C0", label="training")
    best = int(np.argmin(test))
    errors.plot([best + 1], [test[best]], "o", color="C1", label=f"round {best + 1}")
    errors.set(xscale="log", xlabel="rounds", title="Mean squared error", ylim=(0, 1))
    errors.set_xticks([1, 10, 100, 1000], ["1", "10", "100", "1000"])
    errors.set_xticks([], minor=True)
    errors.set_yticks([0, 0.5, 1])
    errors.legend(loc="lower left")
