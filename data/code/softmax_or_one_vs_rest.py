"""Softmax regression and one-vs-rest on three classes along a line, where the middle one is rare."""

import numpy as np


def fit_softmax(x: np.ndarray, y: np.ndarray, classes: int, steps: int = 30) -> np.ndarray:
    """Weights (d, classes) of least cross-entropy by Newton's method, the last class fixed at zero; x (n, d), y (n,)."""
    n, d = x.shape
    free = classes - 1
    targets = np.eye(classes)[y][:, :free]
    theta = np.zeros((d, free))
    for _ in range(steps):
        p = softmax(x @ np.c_[theta, np.zeros(d)])[:, :free]
        gradient = x.T @ (p - targets)
        curvature = np.einsum("nk,kl->nkl", p, np.eye(free)) - p[:, :, None] * p[:, None, :]
        hessian = np.einsum("ni,nkl,nj->ikjl", x, curvature, x, optimize=True).reshape(d * free, d * free)
        theta -= np.linalg.solve(hessian, gradient.ravel()).reshape(d, free)
    return np.c_[theta, np.zeros(d)]


def softmax(z: np.ndarray) -> np.ndarray:
    """Rows of z (n, classes) to probabilities; the largest score is subtracted so that nothing overflows."""
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def one_vs_rest(x: np.ndarray, y: np.ndarray, classes: int) -> list[np.ndarray]:
    """One logistic regression per class, each a softmax of two; the weights (d,) of that class's score."""
    return [fit_softmax(x, (y != k).astype(int), 2)[:, 0] for k in range(classes)]


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    y = rng.choice(3, 20_000, p=[0.45, 0.10, 0.45])
    x = np.c_[np.ones(len(y)), np.array([-3.0, 0.0, 3.0])[y] + rng.normal(size=len(y))]
    joint, single = fit_softmax(x, y, 3), one_vs_rest(x, y, 3)
    alone = 1 / (1 + np.exp(-x @ np.array(single).T))
    print("             accuracy  recall of the middle class")
    for name, scores in (("softmax", x @ joint), ("one-vs-rest", alone)):
        right = scores.argmax(axis=1) == y
        print(f"{name:11}  {right.mean():8.1%}  {right[y == 1].mean():26.1%}")
    for at in (-3.0, 0.0, 1.4):
        point = np.array([[1.0, at]])
        together, apart = softmax(point @ joint)[0], 1 / (1 + np.exp(-point @ np.array(single).T))[0]
        shown = (" ".join(f"{p:.2f}" for p in each) for each in (together, apart))
        print("at {:4.1f}: softmax {}, one-vs-rest {}".format(at, *shown), f"with sum {apart.sum():.2f}")
