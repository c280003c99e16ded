"""The limit that |z| must pass, by how far the test has run: few planned looks cost little at the end, constant ones more.

One panel, |z| against the share of the planned users seen. A flat dotted line at 1.96 is right for one look at the end
only. Three dots at a third, two thirds and the end, at 3.47, 2.45 and 2.00, are O'Brien and Fleming's limits. A curve for
looking at any time falls from above 5 to about 3.0 at the end. A gray jagged path of a test without effect wanders,
passes 1.96 for a while before half of the users, and stays below the other limits.
"""

import numpy as np


def draw(ax):
    t = np.linspace(0.03, 1, 200)
    r = 9 * t
    ax.plot(t, np.sqrt((1 + 1 / r) * (2 * np.log(20) + np.log(1 + r))), color="C0", label="any time")
    ax.plot([1 / 3, 2 / 3, 1], [3.471, 2.454, 2.004], "o", color="C2", label="three planned looks")
    ax.axhline(1.96, color="C3", linestyle=":", label="one look at the end")
    for seed in range(1000):  # a path that passes 1.96 early and comes back
        steps = np.random.default_rng(seed).normal(size=200)
        z = np.abs(np.cumsum(steps) / np.sqrt(np.arange(1, 201)))
        if z[60:95].max() > 2.2 and z[6:].max() < 2.45 and z[110:].max() < 1.8 and z[6:50].max() < 1.8:
            break
    ax.plot(np.arange(1, 201)[5:] / 200, z[5:], color="C7", linewidth=1, label="a test without effect")
    ax.set(xlabel="share of the planned users seen", ylabel="|z|", ylim=(0, 5.4), xlim=(0, 1.03))
    ax.legend(loc="upper right", ncols=2)
