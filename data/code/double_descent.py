"""Test error of least squares on random features: it peaks where the model can just fit the data, then falls again."""

import numpy as np


def features(x: np.ndarray, directions: np.ndarray) -> np.ndarray:
    """A random ReLU layer that is never trained. x (n, d), directions (d, p), result (n, p)."""
    return np.maximum(x @ directions, 0) / np.sqrt(directions.shape[1])


def smallest_fit(f: np.ndarray, y: np.ndarray, penalty: float = 0) -> np.ndarray:
    """Weights (p,) with the least |y - f w|^2 + penalty |w|^2; without a penalty, the shortest of those that fit best."""
    u, s, vt = np.linalg.svd(f, full_matrices=False)
    kept = s > s[0] * 1e-12
    return vt[kept].T @ (s[kept] / (s[kept] ** 2 + penalty) * (u[:, kept].T @ y))


def one_set(n: int, p: int, penalty: float, rng: np.random.Generator, d: int = 20, noise: float = 0.5) -> list[float]:
    """Training error, test error and length of the weights without penalty; test error with it. Errors are mean squares."""
    truth, directions = np.ones(d) / np.sqrt(d), rng.normal(size=(d, p)) / np.sqrt(d)
    x, new = rng.normal(size=(n, d)), rng.normal(size=(500, d))
    y, target = x @ truth + rng.normal(0, noise, n), new @ truth + rng.normal(0, noise, 500)
    f, g = features(x, directions), features(new, directions)
    free, ridge = smallest_fit(f, y), smallest_fit(f, y, penalty)
    return [
        float(np.mean((f @ free - y) ** 2)),
        float(np.mean((g @ free - target) ** 2)),
        float(np.linalg.norm(free)),
        float(np.mean((g @ ridge - target) ** 2)),
    ]


def short(value: float) -> str:
    """Two decimals, or none from 10 on."""
    return f"{value:.{0 if value >= 10 else 2}f}"


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    print("100 examples, noise variance 0.25; medians of 20 data sets, and the middle half of the test errors")
    print("features  training  test  middle half  length of w  test with ridge")
    for p in (10, 40, 75, 90, 100, 110, 150, 300, 1000, 2000):
        runs = np.array([one_set(100, p, 0.1, rng) for _ in range(20)])
        training, test, length, ridge = map(short, np.median(runs, axis=0))
        half = " to ".join(map(short, np.quantile(runs[:, 1], [0.25, 0.75])))
        print(f"{p:8}  {training:>8}  {test:>4}  {half:>12}  {length:>10}  {ridge:>15}")
