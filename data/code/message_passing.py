"""Rounds of mean message passing on a graph of two clusters: first noise goes, then the difference that mattered."""

import numpy as np


def two_clusters(size: int, bridges: int) -> np.ndarray:
    """Adjacency matrix (2 size, 2 size) of two complete graphs, joined by a few edges."""
    a = np.kron(np.eye(2), np.ones((size, size)))
    for k in range(bridges):
        a[k, size + k] = a[size + k, k] = 1
    np.fill_diagonal(a, 0)
    return a


def mean_round(a: np.ndarray, h: np.ndarray) -> np.ndarray:
    """Every node takes the mean of its own features and its neighbors': h is (nodes, features)."""
    with_self = a + np.eye(len(a))
    return with_self @ h / with_self.sum(axis=1, keepdims=True)


def within_and_between(h: np.ndarray) -> tuple[float, float]:
    """Standard deviation inside the clusters (root mean square of both), and distance of their means."""
    left, right = np.split(h[:, 0], 2)
    return float(np.sqrt((left.var() + right.var()) / 2)), float(abs(left.mean() - right.mean()))


if __name__ == "__main__":
    a = two_clusters(size=10, bridges=3)
    h = np.repeat([-1.0, 1.0], 10)[:, None] + np.random.default_rng(0).normal(size=(20, 1))
    print("rounds  spread within a cluster  distance between clusters")
    for rounds in range(65):
        if rounds in (0, 1, 2, 4, 16, 64):
            within, between = within_and_between(h)
            print(f"{rounds:6d}  {within:23.3f}  {between:25.3f}")
        h = mean_round(a, h)
