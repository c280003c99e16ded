"""For each compute budget one model size gives the lowest loss; too small is short of capacity, too large is short of
text. From a refit of Chinchilla's curve.

One panel. Horizontal axis, logarithmic: parameters, from 1 billion to 1,000 billion. Vertical axis: predicted loss in
nats a token, from 1.85 to 2.4. Three U-shaped curves, one for each budget of 10 to the 22, 23 and 24 operations; each
lies below the one before and its lowest point, marked by a dot, lies farther right, near 9, 29 and 96 billion
parameters. At the dots there are 20, 19 and 18 tokens a parameter.
"""

import numpy as np


def loss(parameters, tokens):
    return 1.8172 + 482.01 / parameters**0.3478 + 2085.43 / tokens**0.3658


def draw(ax):
    parameters = np.logspace(9, 12, 6001)
    for color, power in (("C1", 22), ("C0", 23), ("C2", 24)):
        curve = loss(parameters, 10.0**power / (6 * parameters))
        best = int(np.argmin(curve))
        ax.plot(parameters, curve, color=color, label=f"$10^{{{power}}}$")
        ax.plot(parameters[best], curve[best], "o", color=color)
        ratio = 10.0**power / (6 * parameters[best] ** 2)
        below = power == 24
        ax.text(
            parameters[best],
            curve[best] + (-0.016 if below else 0.022),
            f"{ratio:.0f} tokens\na weight",
            ha="center",
            va="top" if below else "bottom",
            linespacing=1.0,
            color=color,
        )
    ax.set(xscale="log", ylim=(1.85, 2.4), xlabel="parameters", ylabel="predicted loss, nats a token")
    ax.set_xticks([1e9, 1e10, 1e11, 1e12], ["1 billion", "10", "100", "1,000 billion"])
    ax.minorticks_off()
    ax.legend(title="operations", loc="lower left")
