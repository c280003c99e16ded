"""A least-squares line and a logistic regression on the same 0/1 labels, before and after one easy example is added."""

import numpy as np


def fit_line(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Intercept and slope of least squares; x (n,), y (n,)."""
    return np.linalg.lstsq(np.c_[np.ones(len(x)), x], y, rcond=None)[0]


def fit_logistic(x: np.ndarray, y: np.ndarray, steps: int = 30) -> np.ndarray:
    """Intercept and slope of maximum likelihood by Newton's method, for labels that no threshold separates."""
    features, theta = np.c_[np.ones(len(x)), x], np.zeros(2)
    for _ in range(steps):
        p = 1 / (1 + np.exp(-features @ theta))
        theta = theta + np.linalg.solve(features.T @ (features * (p * (1 - p))[:, None]), features.T @ (y - p))
    return theta


def crossing(theta: np.ndarray, level: float) -> float:
    """Where intercept + slope * x reaches the level."""
    return float((level - theta[0]) / theta[1])


if __name__ == "__main__":
    hours, passed = np.arange(1.0, 9), np.array([0.0, 0, 0, 1, 0, 1, 1, 1])
    for name, x, y in (
        ("8 students", hours, passed),
        ("and one with 40 hours who passed", np.append(hours, 40.0), np.append(passed, 1.0)),
    ):
        line, curve = fit_line(x, y), fit_logistic(x, y)
        print(f"{name}: predicts a pass from {crossing(line, 0.5):.2f} hours (line), {crossing(curve, 0):.2f} (logistic)")
        for at in (1, 6, 8, 40):
            p = 1 / (1 + np.exp(-(curve[0] + curve[1] * at)))
            print(f"  {at:4.0f} hours: line {line[0] + line[1] * at:5.2f}, logistic {p:.2f}")
