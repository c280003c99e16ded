"""Profit by cut-off: the best one is where the last customer breaks even, not where the average one does.

Two panels over the share of applicants approved. Left: expected profit per 1,000 applicants rises to a flat top of
about 7,450 dollars at 63% approved and falls to nearly nothing at 100%. Right: the default probability of the last
applicant approved crosses the break-even line of 7.7% at that same share; the mean over all approved is still below
the line when everybody is approved.
"""

import numpy as np


def draw(profit, chance):
    p = np.sort(np.random.default_rng(0).beta(0.9, 11, 40_000))
    approved = np.arange(1, len(p) + 1) / len(p)
    total = 1000 * np.cumsum((1 - p) * 20 - p * 240) / len(p)
    mean = np.cumsum(p) / np.arange(1, len(p) + 1)
    some = slice(99, None, 200)
    best = int(np.argmax(total))
    profit.plot(100 * approved[some], total[some], color="C0")
    profit.plot(100 * approved[best], total[best], "o", color="C3")
    profit.set(xlabel="approved, %", ylabel="$ per 1,000 applicants", title="Expected profit", ylim=(0, None))
    chance.plot(100 * approved[some], 100 * p[some], color="C0", label="last approved")
    chance.plot(100 * approved[some], 100 * mean[some], color="C1", label="mean of approved")
    chance.axhline(100 * 20 / 260, color="C7", linestyle=":", label="break-even")
    chance.set(xlabel="approved, %", ylabel="default probability, %", title="Risk", ylim=(0, 25))
    chance.legend(loc="upper left")
