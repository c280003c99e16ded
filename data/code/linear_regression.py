"""Linear regression twice: the exact least-squares solution, and gradient descent on the squared error."""

import numpy as np


def with_ones(x: np.ndarray) -> np.ndarray:
    """A column of ones for the intercept in front of x: (n, d) -> (n, d + 1)."""
    return np.column_stack([np.ones(len(x)), x])


def fit_exact(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """x: (n, d), y: (n,) -> (d + 1,) with the intercept first; the shortest solution where several fit equally well."""
    return np.linalg.lstsq(with_ones(x), y, rcond=None)[0]


def descend(a: np.ndarray, y: np.ndarray, rate: float, steps: int, tolerance: float = 1e-9) -> tuple[np.ndarray, int]:
    """Gradient descent on half the mean squared error; a: (n, p), y: (n,) -> theta (p,) and the steps taken."""
    theta = np.zeros(a.shape[1])
    for step in range(steps):
        gradient = a.T @ (a @ theta - y) / len(y)       # (p, n) @ (n,) -> (p,)
        if np.abs(gradient).max() < tolerance:
            return theta, step
        theta -= rate * gradient
    return theta, steps


def safe_rate(a: np.ndarray) -> float:
    """One over the largest curvature; from twice this on, steps overshoot and grow."""
    return len(a) / np.linalg.norm(a, 2) ** 2


def fit_by_descent(x: np.ndarray, y: np.ndarray, steps: int = 20_000) -> tuple[np.ndarray, int]:
    """Descends on standardized columns, then converts back: theta (d + 1,) in the units of x, and the steps taken."""
    mean = x.mean(axis=0)
    scale = np.where(np.ptp(x, axis=0) == 0, 1.0, x.std(axis=0))  # a constant column has no scale
    a = with_ones((x - mean) / scale)
    theta, taken = descend(a, y, safe_rate(a), steps)
    slopes = theta[1:] / scale
    return np.append(theta[0] - mean @ slopes, slopes), taken


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x = np.column_stack([rng.normal(100, 30, 500), rng.integers(1, 7, 500)])  # square meters, rooms
    y = 20 + 3 * x[:, 0] + 15 * x[:, 1] + rng.normal(0, 10, 500)
    print("exact:       ", np.round(fit_exact(x, y), 3))
    theta, taken = fit_by_descent(x, y)
    print("standardized:", np.round(theta, 3), "after", taken, "steps")
    a = with_ones(x)
    theta, taken = descend(a, y, safe_rate(a), 20_000)
    print("raw columns: ", np.round(theta, 3), "after", taken, "steps")
    print(f"raw columns, 2.1 times the safe rate, 100 steps: {np.abs(descend(a, y, 2.1 * safe_rate(a), 100)[0]).max():.0e}")
    near = np.column_stack([x[:, 0], x[:, 0] + 1e-5 * rng.normal(size=500)])  # almost the same column twice
    a, truth = with_ones(near), np.array([20.0, 1.0, 2.0])
    inverse = np.linalg.inv(a.T @ a) @ (a.T @ (a @ truth))
    print("nearly equal columns: the inverse of A'A is off by more than 0.001:", np.abs(inverse - truth).max() > 0.001,
          "and lstsq by less than 1e-6:", np.abs(fit_exact(near, a @ truth) - truth).max() < 1e-6)
