"""The sigmoid turns a score into a probability; log loss keeps punishing a confident mistake, squared error goes flat.

Two panels against the score z from -6 to 6. Left: the sigmoid, an S from 0 to 1 that passes 0.5 at z = 0. Right: the loss
of a positive example; log loss falls from 6 at z = -6 along almost a straight line and flattens toward 0 for positive z,
while the squared error of the probability is flat near 1 for very negative z, so its slope vanishes where the model is most wrong.
"""

import numpy as np


def draw(sigmoid, losses):
    z = np.linspace(-6, 6, 61)
    p = 1 / (1 + np.exp(-z))
    sigmoid.plot(z, p, color="C0")
    sigmoid.plot([0], [0.5], color="C0", marker="o")
    sigmoid.set(xlabel="score z", ylabel="probability", title="Sigmoid", yticks=(0, 0.5, 1))
    losses.plot(z, -np.log(p), color="C1", label="log loss")
    losses.plot(z, (1 - p) ** 2, color="C2", label="squared error")
    losses.set(xlabel="score z", ylabel="loss", title="Loss if y = 1", yticks=(0, 2, 4, 6))
    losses.legend(loc="upper right")
    for axes in (sigmoid, losses):
        axes.set_xticks((-5, 0, 5))
