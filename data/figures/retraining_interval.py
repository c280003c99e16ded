"""Cost per day against the days between two retrainings: too often pays for training, too seldom pays for staleness.

Three lines over an interval of 1 to 14 days. The cost of retraining, 400 dollars divided by the interval, falls from 400. The
cost of staleness, 25 dollars times the interval, rises in a straight line. Their sum falls from 425 to its lowest point,
200 dollars at 4 days, where the two parts are equal, and then rises slowly to about 379 at 14 days.
"""

import numpy as np


def draw(ax):
    days = np.linspace(1, 14, 50)
    ax.plot(days, 400 / days + 25 * days, color="C0", label="total")
    ax.plot(days, 400 / days, color="C1", linestyle="--", label="retraining")
    ax.plot(days, 25 * days, color="C2", linestyle=":", label="staleness")
    ax.plot([4], [200], color="C0", marker="o")
    ax.annotate("4 days: 200", (4, 200), (4.2, 250))
    ax.set(xlabel="days between retrainings", ylabel="dollars a day", ylim=(0, 450), xlim=(0.5, 14.5), xticks=[1, 4, 7, 14], yticks=[0, 200, 400])
    ax.legend(loc="upper center", bbox_to_anchor=(0.6, 1.02))
