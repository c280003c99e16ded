"""Cutting an hour with three expected events into ever more trials turns the binomial into the Poisson and the geometric wait into the exponential.

Two panels. Left: the probability of each count from 0 to 9. Bars for 10 trials of chance 0.3 are too narrow, with a peak of 0.27 at 3;
bars for 60 trials of chance 0.05 nearly touch the Poisson dots, which give 0.22 at 2 and at 3. Right: the chance that nothing has
happened yet, against hours. The exponential curve falls from 1 through 0.37 at 20 minutes to 0.05 at one hour; stairs for 10 trials an
hour cross it in the first half hour, then lie below it and end at 0.03; stairs for 30 trials an hour keep close to it.
"""

from math import comb, exp, factorial

import numpy as np


def draw(counts, waits):
    k = np.arange(10)
    for shift, color, n in ((-0.2, "C0", 10), (0.2, "C1", 60)):
        chances = [comb(n, i) * (3 / n) ** i * (1 - 3 / n) ** (n - i) for i in k]
        counts.bar(k + shift, chances, width=0.38, color=color, label=f"binomial, n = {n}")
    counts.plot(k, [exp(-3) * 3**i / factorial(i) for i in k], "o", color="C3", label="Poisson, rate 3")
    counts.set(xlabel="events in the hour", ylabel="probability")
    counts.legend(loc="upper right")
    for color, n in (("C0", 10), ("C1", 30)):
        trials = np.arange(n + 1)
        waits.step(trials / n, (1 - 3 / n) ** trials, where="post", color=color, linewidth=1.4, label=f"geometric, n = {n}")
    hours = np.linspace(0, 1, 31)
    waits.plot(hours, np.exp(-3 * hours), color="C3", label="exponential, rate 3")
    waits.set(xlabel="hours", ylabel="chance of no event yet", ylim=(0, 1.03))
    waits.legend(loc="upper right")
