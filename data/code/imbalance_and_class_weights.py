"""Logistic regression with one positive in a hundred: class weights move the intercept, hardly the ranking."""

import numpy as np


def sigmoid(z: np.ndarray) -> np.ndarray:
    """The logistic function, elementwise."""
    return 1 / (1 + np.exp(-z))


def fit(x: np.ndarray, y: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Weighted maximum likelihood by Newton's method. x: (n, d) with a column of ones; y: (n,); weights: (n,)."""
    theta = np.zeros(x.shape[1])
    for _ in range(30):
        p = sigmoid(x @ theta)
        hessian = x.T @ (x * (weights * p * (1 - p))[:, None])
        step = np.linalg.solve(hessian, x.T @ (weights * (y - p)))
        theta += step
        if np.abs(step).max() < 1e-9:
            break
    return theta


def prior_corrected(p: np.ndarray, ratio: float) -> np.ndarray:
    """Probabilities after positives weighed `ratio` times as much as negatives in training, put back. p: (n,)."""
    return p / (p + ratio * (1 - p))


def ranking(scores: np.ndarray, y: np.ndarray) -> float:
    """ROC-AUC from ranks; scores without ties. scores, y: (n,)."""
    ranks = np.empty(len(y))
    ranks[np.argsort(scores)] = np.arange(1, len(y) + 1)
    positives = y.sum()
    return float((ranks[y == 1].sum() - positives * (positives + 1) / 2) / (positives * (len(y) - positives)))


def sample(negatives: int, positives: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Two Gaussian classes in the plane with a column of ones before them; the positives are shifted by (1.5, 1)."""
    y = np.repeat([0, 1], [negatives, positives])
    points = rng.normal(size=(len(y), 2)) + y[:, None] * np.array([1.5, 1.0])
    return np.column_stack([np.ones(len(y)), points]), y


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    (x, y), (new, truth) = sample(99_000, 1000, rng), sample(990_000, 10_000, rng)
    plain = sigmoid(new @ fit(x, y, np.ones(len(y))))
    weighted = sigmoid(new @ fit(x, y, np.where(y == 1, 99.0, 1.0)))
    print("model                     ROC-AUC  mean p  threshold  recall  precision")
    for name, p, threshold in (
        ("plain", plain, 0.5),
        ("positives weighted x99", weighted, 0.5),
        ("plain, other threshold", plain, 0.01),
        ("weighted, put back", prior_corrected(weighted, 99), 0.01),
    ):
        flagged = p >= threshold
        recall, precision = flagged[truth == 1].mean(), truth[flagged].mean()
        print(f"{name:24}  {ranking(p, truth):7.3f}  {p.mean():6.3f}  {threshold:9.2f}  {recall:6.3f}  {precision:9.3f}")
