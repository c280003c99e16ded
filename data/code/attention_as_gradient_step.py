"""In-context learning in the smallest case: linear attention over examples makes one step of gradient descent."""

import numpy as np


def gradient_step(inputs: np.ndarray, targets: np.ndarray, rate: float) -> np.ndarray:
    """Weights after one step from zero on half the mean squared error of a linear model."""
    residuals = targets - inputs @ np.zeros(inputs.shape[1])
    return rate * inputs.T @ residuals / len(inputs)


def linear_attention(inputs: np.ndarray, targets: np.ndarray, query: np.ndarray, rate: float) -> float:
    """Attention without softmax: keys are the inputs, values the scaled targets, and nothing is trained on them."""
    values = rate * targets / len(targets)
    scores = inputs @ query
    return float(scores @ values)


if __name__ == "__main__":
    inputs, targets = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]), np.array([2.0, -1.0, 1.0])
    query = np.array([2.0, 1.0])
    weights = gradient_step(inputs, targets, rate=1.0)
    print(f"one step: weights {weights.round(4)}, prediction {weights @ query:.4g}")
    print(f"linear attention over the three examples: {linear_attention(inputs, targets, query, rate=1.0):.4g}")
    exact = np.linalg.lstsq(inputs, targets, rcond=None)[0]
    print(f"least squares: weights {exact.round(4)}, prediction {exact @ query:.4g}")
