"""What non-linear units buy: XOR becomes separable after two ReLUs, and layers that fold double the pieces of a
function.

Two panels. Left: the four points of XOR in the coordinates of the two hidden units. (0, 0) stays at the origin, (0,
1) and (1, 0) fall on the same place (1, 0), and (1, 1) goes to (2, 1); a dashed straight line puts the two classes
on different sides. Right: a function on the unit interval that rises and falls. One layer of two ReLUs gives one
tooth, made of 2 straight pieces; four such layers in a row give eight equal teeth, 16 pieces.
"""

import numpy as np


def tent(x):
    return 2 * np.maximum(x, 0) - 4 * np.maximum(x - 0.5, 0)


def draw(hidden, teeth):
    hidden.plot([0, 2], [0, 1], "o", color="C0", markersize=9, label="class 0")
    hidden.plot([1], [0], "s", color="C1", markersize=9, label="class 1")
    hidden.plot([0.5, 1.9], [0, 0.7], linestyle="--", color="C7")
    hidden.text(0.03, 0.1, "(0, 0)", ha="left")
    hidden.text(1.08, 0.0, "(0, 1) and\n(1, 0)", ha="left", va="center")
    hidden.text(1.9, 1.0, "(1, 1)", ha="right", va="center")
    hidden.set(xlim=(-0.2, 2.2), ylim=(-0.3, 1.5), xticks=(0, 1, 2), yticks=(0, 1), title="XOR behind the hidden layer")
    hidden.set(xlabel="$h_1=$ ReLU$(x_1+x_2)$", ylabel="$h_2=$ ReLU$(x_1+x_2-1)$")
    hidden.legend(loc="upper left", ncols=2)
    x = np.linspace(0, 1, 33)
    deep = x
    for _ in range(4):
        deep = tent(deep)
    teeth.plot(x, tent(x), color="C0", label="1 layer")
    teeth.plot(x, deep, color="C1", label="4 layers")
    teeth.set(
        xlabel="input",
        ylabel="output",
        title="Two ReLUs a layer",
        xticks=(0, 0.5, 1),
        yticks=(0, 0.5, 1),
        ylim=(-0.05, 1.35),
    )
    teeth.legend(loc="upper left", ncols=2)
