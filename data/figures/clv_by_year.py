"""Retention by cohort year, and what a new customer is worth by when.

Two panels. Left: the share of a cohort still insured over ten years. The observed points fall from 1 to 0.45 in year
5; the beta-geometric curve goes through them and flattens, to 0.30 in year 10; a constant loss of 26% a year falls
far below, to 0.07. Right: the discounted margin of one customer added up by year. The beta-geometric curve rises to
565 dollars, the constant loss flattens at 450. Both pass 300 dollars, the price offered, with the third yearly
payment; 400 dollars, the price asked, is passed with the fifth, or with the sixth at a constant loss.
"""

import numpy as np


def draw(share, value):
    year = np.arange(1, 11)
    t = np.arange(1, 10)
    curved = np.cumprod(np.concatenate([[1.0], (1.94 + t - 1) / (0.68 + 1.94 + t - 1)]))
    constant = 0.74 ** np.arange(10)
    share.plot(year[:5], [1, 0.74, 0.601, 0.512, 0.45], "o", color="C3", label="observed")
    for axis in (share, value):
        for color, name, alive in (("C0", "beta-geometric", curved), ("C1", "26% lost each year", constant)):
            line = alive if axis is share else np.cumsum(150 * alive / 1.1 ** np.arange(10))
            axis.plot(year, line, color=color, label=name)
    share.set(xlabel="year", ylabel="share in force", ylim=(0, 1.04), title="Retention")
    share.legend()
    for cost, word in ((300, "we offer"), (400, "they ask")):
        value.axhline(cost, color="C7", linestyle=":")
        value.text(10, cost - 8, word, ha="right", va="top")
    value.set(xlabel="year", ylabel="$ per new customer", ylim=(0, 620), title="Discounted margin so far")
