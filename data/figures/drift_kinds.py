"""Two changes that are both called drift: the inputs move, or what the inputs mean moves.

Two panels over one input x. Left, data drift: the bell curve of x moves one unit to the right, while the rising curve of
the probability that y is 1 stays. Right, concept drift: the bell curve stays, while the rising curve moves one unit to the
right, so that the same x now means something else.
"""

import numpy as np


def density(x, middle):
    """The normal density with variance one."""
    return np.exp(-((x - middle) ** 2) / 2) / np.sqrt(2 * np.pi)


def chance(x, boundary):
    """The chance that y is 1."""
    return 1 / (1 + np.exp(-2 * (x - boundary)))


def draw(data, concept):
    x = np.linspace(-3, 4, 60)
    for ax, title, inputs, boundary in ((data, "Data drift", 1, 0), (concept, "Concept drift", 0, 1)):
        ax.plot(x, density(x, 0), color="C0", label="x before")
        ax.plot(x, density(x, inputs), color="C0", linestyle="--", label="x after")
        ax.plot(x, chance(x, 0), color="C1", label="y given x, before")
        ax.plot(x, chance(x, boundary), color="C1", linestyle="--", label="after")
        ax.set(xlabel="x", ylabel="probability, density", title=title, ylim=(0, 1.7), xticks=[-2, 0, 2], yticks=[0, 0.5, 1])
        ax.legend(loc="upper left", ncols=1)
