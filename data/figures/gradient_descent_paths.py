"""In a long valley one learning rate must suit both directions; with noisy gradients it must also shrink.

Two panels. Left: elliptical contours of a bowl twenty times as steep across as along; with learning rate 0.09 the
path of gradient descent zigzags across the valley while moving toward the center, with 0.02 it drops to the valley
floor and then creeps. Right: distance to the minimum, averaged over 40 runs, on a logarithmic axis over 1,500 steps;
full-batch descent falls in a straight line, stochastic descent with a constant rate falls as fast and then stays
noisy near 0.15, with a rate that decays to zero it ends near 0.05.
"""

import numpy as np


def draw(bowl, noise):
    steep = np.array([1.0, 20.0])
    turn = np.linspace(0, 2 * np.pi, 60)
    for level in (0.5, 2, 4.5, 8):
        bowl.plot(np.sqrt(2 * level) * np.cos(turn), np.sqrt(2 * level / 20) * np.sin(turn), color="C7", linewidth=0.7)
    for rate, color in ((0.09, "C1"), (0.02, "C0")):
        path = [np.array([-3.6, 0.7])]
        for _ in range(25):
            path.append(path[-1] - rate * steep * path[-1])
        bowl.plot(*np.array(path).T, ".-", color=color, linewidth=1.2, label=f"rate {rate}")
    bowl.set(xticks=[], yticks=[], title="Full batch", xlim=(-4.3, 4.3), ylim=(-1.1, 1.5))
    bowl.legend(loc="upper right", ncols=2)
    rng = np.random.default_rng(0)
    kinds = (("full batch", "C7", 0, 0), ("constant", "C1", 1, 0), ("decayed", "C0", 1, 1))
    for name, color, noisy, decay in kinds:
        at, away = np.full((40, 2), [-3.6, 0.7]), []
        for step in range(1501):
            away.append(np.sqrt((at**2).sum(1).mean()))
            rate = 0.04 * (1 + np.cos(np.pi * step / 1500)) / 2 if decay else 0.04
            at = at - rate * (steep * at + noisy * rng.normal(size=(40, 2)))
        noise.plot(np.arange(0, 1501, 15), away[::15], color=color, label=name)
    noise.set(yscale="log", xlabel="steps", title="Distance", ylim=(1e-3, 9), xticks=[0, 500, 1000, 1500])
    noise.set_yticks([0.01, 0.1, 1], ["0.01", "0.1", "1"])
    noise.set_yticks([], minor=True)
    noise.legend(loc="upper right")
