"""Slopes of three activations, and how large the gradient still is at each layer of a 20-layer network.

Two panels. Left: derivatives against the input; the sigmoid's is a low bump of height 0.25, that of tanh a bump of height 1, and that of
ReLU a step from 0 to 1. Right: gradient size on a logarithmic axis from layer 20 down to layer 1; with ReLU it stays level for
weight variance 2/n, falls a thousandfold for 1/n, and rises for 4/n; with the sigmoid and 1/n it falls by more than ten powers of ten.
"""

import numpy as np


def sigmoid(z):
    return 0.5 * (1 + np.tanh(z / 2))


def sizes(f, slope, gain, depth=20, width=128):
    rng = np.random.default_rng(1)
    h, kept = rng.normal(size=(16, width)), []
    for _ in range(depth):
        w = rng.normal(0, np.sqrt(gain / width), (width, width))
        z = h @ w
        h = f(z)
        kept.append((w, z))
    gradient, out = rng.normal(size=h.shape), []
    for w, z in reversed(kept):
        gradient = gradient * slope(z)
        out.append(np.sqrt(np.mean(gradient**2)))
        gradient = gradient @ w.T
    return np.array(out[::-1]) / out[0]


def relu(z):
    return np.maximum(z, 0)


def step(z):
    return (z > 0) * 1.0


def bump(z):
    return sigmoid(z) * (1 - sigmoid(z))


def draw(slopes, depth):
    z = np.linspace(-5, 5, 61)
    slopes.plot(z, bump(z), color="C0", label="sigmoid")
    slopes.plot(z, 1 - np.tanh(z) ** 2, color="C1", label="tanh")
    slopes.plot([-5, 0, 0, 5], [0, 0, 1, 1], color="C2", label="ReLU")
    slopes.set(xlabel="input to the unit, z", ylabel="derivative", title="Slope of the activation", ylim=(-0.05, 1.3), xticks=(-4, 0, 4), yticks=(0, 0.25, 1))
    slopes.legend(loc="upper left", ncols=3, columnspacing=1, handlelength=1.2)
    layers = np.arange(1, 21)
    for color, label, f, slope, gain in (
        ("C3", "ReLU, 4/n", relu, step, 4),
        ("C2", "ReLU, 2/n (He)", relu, step, 2),
        ("C4", "ReLU, 1/n", relu, step, 1),
        ("C0", "sigmoid, 1/n", sigmoid, bump, 1),
    ):
        depth.semilogy(layers, sizes(f, slope, gain), color=color, label=label)
    depth.set(xlabel="layer", ylabel="gradient (layer 20: 1)", title="Gradient by depth", xlim=(20, 1), xticks=(20, 10, 1))
    depth.set(yticks=(1, 1e-4, 1e-8, 1e-12), ylim=(1e-13, 1e4))
    depth.minorticks_off()
    depth.legend(loc="lower left")
