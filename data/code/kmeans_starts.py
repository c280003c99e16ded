"""k-means from 200 random starts: how often it ends in a worse solution, with uniform starts and with k-means++."""

from collections.abc import Callable

import numpy as np

Start = Callable[[np.ndarray, int, np.random.Generator], np.ndarray]


def distances(x: np.ndarray, centers: np.ndarray) -> np.ndarray:
    """Squared Euclidean distances; x: (n, d), centers: (k, d) -> (n, k)."""
    return ((x[:, None, :] - centers[None, :, :]) ** 2).sum(axis=2)


def uniform_start(x: np.ndarray, k: int, rng: np.random.Generator) -> np.ndarray:
    """k different points, each equally likely: (k, d)."""
    return x[rng.choice(len(x), k, replace=False)]


def plus_plus_start(x: np.ndarray, k: int, rng: np.random.Generator) -> np.ndarray:
    """Each next center is a point drawn in proportion to its squared distance from the nearest center so far: (k, d)."""
    centers = x[[rng.integers(len(x))]]
    while len(centers) < k:
        weight = distances(x, centers).min(axis=1)
        centers = np.vstack([centers, x[rng.choice(len(x), p=weight / weight.sum())]])
    return centers


def k_means(x: np.ndarray, centers: np.ndarray, rounds: int = 300) -> tuple[np.ndarray, np.ndarray, float]:
    """Lloyd's algorithm from the given centers (k, d): labels (n,), centers (k, d) and the sum of squared distances."""
    for _ in range(rounds):
        label = distances(x, centers).argmin(axis=1)
        # a center that lost all its points stays where it is
        new = np.array([x[label == j].mean(axis=0) if np.any(label == j) else centers[j] for j in range(len(centers))])
        if np.array_equal(new, centers):
            break
        centers = new
    nearest = distances(x, centers)
    return nearest.argmin(axis=1), centers, float(nearest.min(axis=1).sum())


def blobs(k: int, each: int, rng: np.random.Generator) -> np.ndarray:
    """k round groups of `each` points with standard deviation 1 on a circle of radius 10: (k * each, 2)."""
    turn = 2 * np.pi * np.arange(k) / k
    centers = 10 * np.stack([np.cos(turn), np.sin(turn)], axis=1)
    return np.repeat(centers, each, axis=0) + rng.normal(size=(k * each, 2))


if __name__ == "__main__":
    corners = np.array([[0.0, 0.0], [0.0, 1.0], [4.0, 0.0], [4.0, 1.0]])
    for start in ([[2.0, 0.0], [2.0, 1.0]], [[0.0, 0.0], [4.0, 1.0]]):
        print("four corners, start", start, "-> sum of squares", k_means(corners, np.array(start))[2])
    rng = np.random.default_rng(0)
    x = blobs(8, 50, rng)
    for name, method in (("uniform", uniform_start), ("k-means++", plus_plus_start)):
        costs = np.array([k_means(x, method(x, 8, rng))[2] for _ in range(200)])
        worse = np.mean(costs > 1.05 * costs.min())
        print(f"eight groups, {name:9} starts: {worse:4.0%} of runs end more than 5% above the best")
