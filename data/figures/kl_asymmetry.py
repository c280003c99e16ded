"""The two directions of KL want different things: one covers all of p, the other stays inside it.

Two panels with the same solid density p of two bumps, a larger one at -2 and a smaller at 2. Left, the normal q that
minimizes KL(p, q): one wide dashed bell over both bumps, high also between them where p is nearly zero. Right, the q
that minimizes KL(q, p): a narrow dashed bell on the larger bump alone.
"""

import numpy as np


def normal(x, middle, spread):
    """The normal density."""
    return np.exp(-(((x - middle) / spread) ** 2) / 2) / (spread * np.sqrt(2 * np.pi))


def draw(forward, reverse):
    x = np.linspace(-7, 7, 281)
    p = 0.65 * normal(x, -2, 0.7) + 0.35 * normal(x, 2, 0.7)
    best = {}
    for middle in np.arange(-3, 3.01, 0.1):
        for spread in np.arange(0.4, 3.01, 0.1):
            q = normal(x, middle, spread) + 1e-300
            for name, cost in (("forward", np.sum(p * np.log(p / q))), ("reverse", np.sum(q * np.log(q / p)))):
                if cost < best.get(name, (np.inf,))[0]:
                    best[name] = (cost, middle, spread)
    for ax, name, title in ((forward, "forward", "Smallest KL(p, q)"), (reverse, "reverse", "Smallest KL(q, p)")):
        _, middle, spread = best[name]
        ax.plot(x[20:-20:2], p[20:-20:2], color="C0", label="p")
        ax.plot(x[20:-20:2], normal(x, middle, spread)[20:-20:2], color="C1", linestyle="--", label="q, normal")
        ax.set(xlabel="x", ylabel="density", title=title, ylim=(0, 0.7), yticks=[0, 0.2, 0.4, 0.6])
        ax.legend(loc="upper right")
