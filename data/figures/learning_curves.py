"""Learning curves of two linear models on the same data: one can use 20 features, the other sees only 5 of them.

Two panels, mean squared error against the number of training examples, 25 to 300; noise is a flat line at 1. Left, 20
features: training error starts near 0.2 and rises toward 1, test error starts above the top of the picture and falls toward 1;
the gap is wide and closing. Right, 5 of the 20 features: training error rises from 2.0 and test error falls from 3.2 to nearly
the same level, 2.5, far above the noise.
"""

import numpy as np


def curve(axes, features, error, title):
    """Expected errors of least squares when the features are independent and Gaussian."""
    examples = np.geomspace(25, 300, 30)
    axes.plot(examples, error * (1 + features / (examples - features - 1)), color="C1", label="test")
    axes.plot(examples, error * (1 - features / examples), color="C0", label="training")
    axes.axhline(1, color="C7", linestyle=":", label="noise")
    axes.set(xlabel="training examples", ylabel="mean squared error", ylim=(0, 5), xticks=(100, 200, 300), title=title)
    axes.legend(loc="upper right")


def draw(rich, poor):
    curve(rich, 20, 1.0, "20 features: more data helps")
    curve(poor, 5, 2.5, "5 of the features: it does not")
