"""Near zero the common activations differ in two ways: what a negative input gives, and what slope it gets.
Leaky ReLU is drawn with a slope of 0.1, so that it can be seen.

Two panels over inputs from -4 to 3. Left: values. All four are near the identity for large inputs; for negative
ones ReLU is 0, leaky ReLU a shallow line, while GELU and SiLU dip below zero, to -0.17 and -0.28, and return toward
0. Right: slopes. ReLU jumps from 0 to 1, leaky ReLU from 0.1 to 1, GELU and SiLU rise smoothly, dip a little below
0 on the left and rise a little above 1 on the right.
"""

import numpy as np
from scipy.special import ndtr


def sigmoid(z):
    return 0.5 * (1 + np.tanh(z / 2))


def draw(values, slopes):
    z = np.linspace(-4, 3, 71)
    density = np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)
    s = sigmoid(z)
    values.plot([-4, 0, 3], [0, 0, 3], color="C2", label="ReLU")
    values.plot([-4, 0, 3], [-0.4, 0, 3], color="C4", linestyle="--", label="leaky, 0.1")
    values.plot(z, z * ndtr(z), color="C0", label="GELU")
    values.plot(z, z * s, color="C1", label="SiLU")
    values.set(xlabel="input to the unit, z", ylabel="value", title="Activation", xticks=(-4, -2, 0, 2), ylim=(-0.6, 3))
    values.legend(loc="upper left")
    slopes.plot([-4, 0, 0, 3], [0, 0, 1, 1], color="C2")
    slopes.plot([-4, 0, 0, 3], [0.1, 0.1, 1, 1], color="C4", linestyle="--")
    slopes.plot(z, ndtr(z) + z * density, color="C0")
    slopes.plot(z, s + z * s * (1 - s), color="C1")
    slopes.set(
        xlabel="input to the unit, z", ylabel="slope", title="Its derivative", xticks=(-4, -2, 0, 2), yticks=(0, 0.5, 1)
    )
