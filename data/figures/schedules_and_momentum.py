"""Learning-rate schedules over a run, and how momentum shortens the way down an ill-conditioned bowl.

Two panels. Left: learning rate relative to its peak against the share of training done; a constant line at 1, a staircase
that drops to a tenth twice, and a warmup that rises straight to 1 in the first twentieth and then falls to zero along a
cosine. Right: distance to the minimum on a logarithmic axis against steps, for a bowl with condition number 100; gradient
descent falls to a hundredth of the start only after about 230 steps, while momentum first rises and then gets there after
about 45.
"""

import numpy as np


def draw(rates, descent):
    t = np.linspace(0, 1, 101)
    warm = np.minimum(t / 0.05, 0.5 * (1 + np.cos(np.pi * np.clip((t - 0.05) / 0.95, 0, 1))))
    rates.plot(t, np.ones(101), color="C7", label="constant")
    rates.plot([0, 0.5, 0.5, 0.8, 0.8, 1], [1, 1, 0.1, 0.1, 0.01, 0.01], color="C2", label="step")
    rates.plot(t, warm, color="C0", label="cosine")
    rates.set(xlabel="training", title="Rate", xticks=[0, 0.5, 1], yticks=[0, 0.5, 1], ylim=(-0.02, 1.5))
    rates.legend(loc="upper right", ncols=2)
    steep = np.array([1.0, 100.0])
    plain, heavy, speed = np.ones(2), np.ones(2), np.zeros(2)
    away = []
    for _ in range(301):
        away.append([np.hypot(*plain), np.hypot(*heavy)])
        plain = plain - 2 / 101 * steep * plain
        speed = (9 / 11) ** 2 * speed + steep * heavy
        heavy = heavy - 4 / 11**2 * speed
    for column, name, color in ((0, "GD", "C1"), (1, "momentum", "C0")):
        descent.plot(np.arange(0, 301, 2), np.array(away)[::2, column], color=color, label=name)
    descent.set(yscale="log", xlabel="steps", title="Distance", ylim=(1e-3, 20), xticks=[0, 100, 200, 300])
    descent.set_yticks([0.01, 0.1, 1], ["0.01", "0.1", "1"])
    descent.set_yticks([], minor=True)
    descent.legend(loc="upper right")
