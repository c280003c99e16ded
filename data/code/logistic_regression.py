"""Logistic regression by gradient descent, with a loss that cannot overflow."""

import numpy as np


def sigmoid(z: np.ndarray) -> np.ndarray:
    """1 / (1 + exp(-z)), with exp only of numbers that are not positive."""
    small = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, small) / (1 + small)


def loss(w: np.ndarray, b: float, x: np.ndarray, y: np.ndarray, penalty: float) -> float:
    """Mean log loss of labels y (n,) in {0, 1} plus penalty / 2 * |w|^2; the intercept is not penalized."""
    z = x @ w + b
    return float(np.mean(np.logaddexp(0, z) - y * z) + penalty / 2 * w @ w)


def gradient(w: np.ndarray, b: float, x: np.ndarray, y: np.ndarray, penalty: float) -> tuple[np.ndarray, float]:
    """The loss's slope in w (d,) and in b; x: (n, d), y: (n,)."""
    error = (sigmoid(x @ w + b) - y) / len(y)           # (n,)
    return x.T @ error + penalty * w, float(error.sum())


def fit(
    x: np.ndarray, y: np.ndarray, penalty: float = 0.0, rate: float = 0.5, steps: int = 20_000, tolerance: float = 1e-7
) -> tuple[np.ndarray, float]:
    """Weights (d,) and intercept; columns of x should have about equal scales."""
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(steps):
        dw, db = gradient(w, b, x, y, penalty)
        if max(np.abs(dw).max(), abs(db)) < tolerance:
            break
        w, b = w - rate * dw, b - rate * db
    return w, b


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x = rng.normal(size=(1000, 2))
    y = (rng.random(1000) < sigmoid(x @ [2.0, -1.0] + 0.5)).astype(float)
    w, b = fit(x, y)
    print(f"true weights [2, -1] and 0.5; found {np.round(w, 2)} and {b:.2f}, loss {loss(w, b, x, y, 0):.3f}")
    print(f"mean prediction {sigmoid(x @ w + b).mean():.3f}, share of ones {y.mean():.3f}")
    with np.errstate(divide="ignore"):
        naive = -np.log(1 - sigmoid(np.array([40.0])))
    print(f"logit 40, label 0: naive loss {naive[0]}, stable loss {np.logaddexp(0, 40.0):.1f}")
    separable, sides = np.array([[-2.0], [-1.0], [1.0], [3.0]]), np.array([0.0, 0.0, 1.0, 1.0])
    for steps in (100, 10_000, 100_000):
        print(f"separable data, {steps:7,} steps: weight {fit(separable, sides, steps=steps)[0][0]:5.2f}")
    print(f"separable data, penalty 0.1: weight {fit(separable, sides, penalty=0.1)[0][0]:.2f}")
