"""Dots are observed incomes, rings are lost ones; the dashed line is the mean of what is left, the solid one the truth.

Two panels of income against age, the cloud rising to the right, with a solid line at the mean of all incomes. Left,
missing at random: the rings crowd among the old, whatever their income, and at each age the observed incomes are
typical. Right, missing not at random: the rings crowd at high incomes at every age, so what is observed is too low
even among people of one age. In both panels the dashed mean of the observed lies below the true one, further on the
right.
"""

import numpy as np


def draw(at_random, not_at_random):
    rng = np.random.default_rng(11)
    age, own, noise = rng.normal(size=(3, 76))
    income = 50 + 15 * (0.6 * age + 0.8 * own)
    years = 45 + 9 * age
    causes = ((at_random, age, "MAR: age decides"), (not_at_random, (income - 50) / 15, "MNAR: income decides"))
    for ax, cause, title in causes:
        missing = cause + 0.5 * noise > np.quantile(cause + 0.5 * noise, 0.6)
        ax.plot(years[~missing], income[~missing], ".", color="C0", markersize=5, label="observed")
        ax.plot(years[missing], income[missing], "o", color="C1", markersize=3.5, fillstyle="none", label="missing")
        ax.axhline(income.mean(), color="C7")
        ax.axhline(income[~missing].mean(), color="C0", linestyle="--")
        ax.set(
            xlabel="age in years", ylabel="income, thousand dollars", title=title, xticks=(20, 40, 60), yticks=(0, 50, 100)
        )
    at_random.legend(loc="upper left")
