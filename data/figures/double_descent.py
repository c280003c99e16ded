"""Least squares on 100 examples with ever more random features: the worst size is the one that can just fit them.

Two panels against the number of features, 10 to 1,000, with a vertical line at 100. Left: without a penalty, training error
falls from 0.9 to zero at 100 features; test error falls to about 0.8 near 40 features, leaves the top of the picture near
100 and comes down again to about 0.5 at 1,000; with a ridge penalty test error has no peak and falls from 1.1 to below 0.4.
Right: the length of the weights without penalty rises from 4 to a peak near 400 at 100 features, then falls to about 22.
"""

import numpy as np


def draw(errors, length):
    rng = np.random.default_rng(0)
    sizes = np.array([10, 16, 25, 40, 55, 70, 80, 92, 100, 105, 115, 140, 180, 250, 400, 1000])
    rows = []
    for p in sizes:
        sets = []
        for _ in range(25):
            x, new, directions = rng.normal(size=(100, 20)), rng.normal(size=(300, 20)), rng.normal(size=(20, p))
            scale = np.sqrt(20 * p)
            f, g = np.maximum(x @ directions, 0) / scale, np.maximum(new @ directions, 0) / scale
            y = x.sum(axis=1) / np.sqrt(20) + rng.normal(0, 0.5, 100)
            target = new.sum(axis=1) / np.sqrt(20) + rng.normal(0, 0.5, 300)
            free = np.linalg.lstsq(f, y, rcond=1e-12)[0]
            ridge = f.T @ np.linalg.solve(f @ f.T + 0.1 * np.eye(100), y)
            sets.append(
                [
                    np.mean((f @ free - y) ** 2),
                    np.mean((g @ free - target) ** 2),
                    np.mean((g @ ridge - target) ** 2),
                    free @ free,
                ]
            )
        rows.append(np.median(sets, axis=0))
    training, test, ridge, square = np.array(rows).T
    errors.plot(sizes, test, color="C1", label="test")
    errors.plot(sizes, ridge, color="C2", linestyle="--", label="test with ridge")
    errors.plot(sizes, training, color="C0", label="training")
    errors.set(ylabel="mean squared error", ylim=(0, 3), title="Errors")
    errors.legend(loc="upper right")
    length.plot(sizes, np.sqrt(square), color="C1")
    length.set(ylabel="length of the weights", yscale="log", title="Size of the solution")
    for axes in (errors, length):
        axes.axvline(100, color="C7", linestyle=":")
        axes.set(xlabel="features", xscale="log", xticks=(10, 100, 1000), xticklabels=("10", "100", "1,000"))
