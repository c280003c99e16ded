"""Gradient and Hessian of softmax with cross-entropy, checked with finite differences."""

import numpy as np


def softmax(z: np.ndarray) -> np.ndarray:
    """Probabilities from logits, along the last axis."""
    shifted = np.exp(z - z.max(axis=-1, keepdims=True))
    return shifted / shifted.sum(axis=-1, keepdims=True)


def loss(z: np.ndarray, y: np.ndarray) -> float:
    """Cross-entropy of logits z (k,) against target probabilities y (k,) that sum to one."""
    top = z.max()
    return float(top + np.log(np.sum(np.exp(z - top))) - y @ z)


def gradient(z: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Slope of the loss in each logit; (k,)."""
    return softmax(z) - y


def hessian(z: np.ndarray) -> np.ndarray:
    """Second derivatives of the loss in the logits, which are also the Jacobian of the softmax; (k, k)."""
    p = softmax(z)
    return np.diag(p) - np.outer(p, p)


def weight_gradient(x: np.ndarray, w: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Gradient of the mean loss of x (n, d) with weights w (d, k) and targets y (n, k); (d, k)."""
    return x.T @ (softmax(x @ w) - y) / len(x)


def slopes(function, at: np.ndarray, step: float = 1e-5) -> np.ndarray:
    """Central differences of a function of an array, one per entry, in a new first axis."""
    moves = step * np.eye(at.size).reshape(at.size, *at.shape)
    return np.array([(function(at + move) - function(at - move)) / (2 * step) for move in moves])


if __name__ == "__main__":
    z, y = np.array([2.0, 1.0, -1.0]), np.array([0.0, 1.0, 0.0])
    print("probabilities:    ", softmax(z).round(3))
    print("loss:             ", round(loss(z, y), 3))
    print("gradient p - y:   ", gradient(z, y).round(3), " sum", round(abs(gradient(z, y).sum()), 6))
    print("finite difference:", slopes(lambda z: loss(z, y), z).round(3))
    print("Hessian's eigenvalues:", np.abs(np.linalg.eigvalsh(hessian(z))).round(3))
