"""Couriers who were worst in June are closer to the average in July, although nothing was done; the best come down.

One panel, the mean on-time share in July of all couriers who had the same share in June, in percent, from a simulation.
The dots follow a line that is half as steep as the dotted diagonal of no change and crosses it at 90. The worst tenth of
June, left of about 85, is colored and lies above the diagonal. The best lie below it.
"""

import numpy as np


def draw(ax):
    rng = np.random.default_rng(2)
    rates = rng.beta(90, 10, 200_000)
    june, july = rng.binomial(100, rates), rng.binomial(100, rates)
    shares = np.arange(79, 100)
    means = np.array([july[june == share].mean() for share in shares])
    worst = shares <= np.quantile(june, 0.1)
    ax.plot([78, 100], [78, 100], ":", color="C7", label="no change")
    ax.plot([78, 100], [84, 95], color="C1", label="expected in July")
    ax.plot(shares[worst], means[worst], "o", color="C3", label="worst tenth of June")
    ax.plot(shares[~worst], means[~worst], "o", color="C0")
    ax.set(xlabel="June, % on time", ylabel="July, mean % on time", xlim=(77.5, 100.5), ylim=(77.5, 100.5))
    ax.legend(loc="upper left")
