"""k-means: k-means++ starts, Lloyd's two steps, empty clusters refilled, the best of several starts."""

import numpy as np


def squared_distances(x: np.ndarray, centers: np.ndarray) -> np.ndarray:
    """x: (n, d), centers: (k, d) -> (n, k)."""
    return ((x[:, None, :] - centers[None, :, :]) ** 2).sum(axis=2)


def plus_plus(x: np.ndarray, k: int, rng: np.random.Generator) -> np.ndarray:
    """k rows of x, each new one drawn with probability proportional to its squared distance from the nearest so far."""
    centers = x[[rng.integers(len(x))]]
    nearest = squared_distances(x, centers)[:, 0]
    while len(centers) < k:
        total = nearest.sum()                           # zero if every point already is a center
        chance = nearest / total if total > 0 else None
        centers = np.vstack([centers, x[rng.choice(len(x), p=chance)]])
        nearest = np.minimum(nearest, squared_distances(x, centers[-1:])[:, 0])
    return centers


def lloyd(x: np.ndarray, centers: np.ndarray, rounds: int = 300) -> tuple[np.ndarray, np.ndarray, float]:
    """Labels (n,), centers (k, d) and the sum of squared distances, from starting centers (k, d), k <= n."""
    k, labels = len(centers), np.full(len(x), -1)
    for _ in range(rounds):
        new = squared_distances(x, centers).argmin(axis=1)
        if np.array_equal(new, labels):
            break
        labels = new
        sizes = np.bincount(labels, minlength=k)
        sums = np.zeros_like(centers, dtype=float)
        np.add.at(sums, labels, x)                      # adds each row to the sum of its cluster
        centers = np.where(sizes[:, None] > 0, sums / np.maximum(sizes, 1)[:, None], centers)
        empty = np.flatnonzero(sizes == 0)
        if len(empty):                                  # give them the points farthest from their new centers
            worst = np.argsort(-((x - centers[labels]) ** 2).sum(axis=1), kind="stable")
            centers[empty] = x[worst[: len(empty)]]
    d2 = squared_distances(x, centers)
    return d2.argmin(axis=1), centers, float(d2.min(axis=1).sum())


def k_means(x: np.ndarray, k: int, starts: int = 10, seed: int = 0) -> tuple[np.ndarray, np.ndarray, float]:
    """The cheapest of several runs; x: (n, d) with 1 <= k <= n."""
    if not 1 <= k <= len(x):
        raise ValueError("k must be between 1 and the number of rows")
    rng = np.random.default_rng(seed)
    return min((lloyd(x, plus_plus(x, k, rng)) for _ in range(starts)), key=lambda run: run[2])


if __name__ == "__main__":
    x = np.array([[1.0, 1.0], [1.0, 2.0], [2.0, 1.0], [8.0, 8.0], [9.0, 8.0], [25.0, 1.0]])
    for k in (1, 2, 3, 4):
        labels, centers, cost = k_means(x, k)
        print(f"k = {k}: labels {labels.tolist()}, sum of squares {cost:.2f}")
    labels, centers, cost = lloyd(x, np.array([[1.0, 1.0], [8.0, 8.0], [-90.0, 0.0]]))
    print(f"one start far from all points: labels {labels.tolist()}, sum of squares {cost:.2f}")
    print("four equal points, k = 2:", k_means(np.ones((4, 2)), 2)[2])
