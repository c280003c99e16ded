"""Gaussian process regression: predictive mean and standard deviation, and the evidence for a length scale."""

import numpy as np


def kernel(a: np.ndarray, b: np.ndarray, length: float) -> np.ndarray:
    """Squared exponential with prior variance 1: (n,) and (m,) -> (n, m)."""
    return np.exp(-((a[:, None] - b) ** 2) / (2 * length**2))


def predict(x: np.ndarray, y: np.ndarray, at: np.ndarray, length: float, noise: float) -> tuple[np.ndarray, np.ndarray]:
    """Mean and variance of f at new places, given y = f(x) + noise of that variance and a prior mean of zero."""
    root = np.linalg.cholesky(kernel(x, x, length) + noise * np.eye(len(x)))  # (n, n), lower triangle
    weights = np.linalg.solve(root.T, np.linalg.solve(root, y))  # (K + noise I)^-1 y
    cross = kernel(x, at, length)  # (n, m)
    explained = (np.linalg.solve(root, cross) ** 2).sum(axis=0)  # k' (K + noise I)^-1 k for each place
    return cross.T @ weights, 1 - explained


def log_evidence(x: np.ndarray, y: np.ndarray, length: float, noise: float) -> float:
    """Log density of the observed y with f integrated out, by which one chooses length and noise."""
    root = np.linalg.cholesky(kernel(x, x, length) + noise * np.eye(len(x)))
    whitened = np.linalg.solve(root, y)
    return float(-0.5 * whitened @ whitened - np.log(np.diag(root)).sum() - 0.5 * len(x) * np.log(2 * np.pi))


if __name__ == "__main__":
    x, y = np.array([0.0, 1.0]), np.array([1.0, 2.0])
    at = np.array([0.5, 1.5, 4.0])
    mean, variance = predict(x, y, at, length=1.0, noise=0.1)
    print("two points: f(0) seen as 1, f(1) seen as 2, noise variance 0.1")
    for place, m, v in zip(at, mean, variance, strict=True):
        print(f"at {place}: mean {m:.3f}, variance {v:.4f}, sd of f {v**0.5:.3f}, sd of a new y {(v + 0.1) ** 0.5:.3f}")
    _, same = predict(x, y + [50, -30], at, length=1.0, noise=0.1)
    print("other y, same x: the variance stays", np.allclose(variance, same))

    rng = np.random.default_rng(0)
    x = np.sort(rng.uniform(0, 10, 25))
    y = np.sin(x) + rng.normal(0, 0.3, 25)
    print("log evidence by length scale, 25 noisy points of a sine, noise variance 0.09")
    for length in (0.1, 0.3, 1.0, 3.0, 10.0):
        print(f"  {length:4.1f}: {log_evidence(x, y, length, 0.09):.1f}")
