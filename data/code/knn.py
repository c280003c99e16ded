"""k-nearest neighbors without a loop over points: distances by one matrix product, then a vote."""

import numpy as np


def squared_distances(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """a: (m, d), b: (n, d) -> (m, n), as |a|^2 - 2ab + |b|^2, which never holds (m, n, d) numbers."""
    squares = (a**2).sum(axis=1)[:, None] - 2 * a @ b.T + (b**2).sum(axis=1)[None, :]
    return np.maximum(squares, 0)                       # rounding can dip below zero


def neighbors(train: np.ndarray, x: np.ndarray, k: int, block: int = 1024) -> np.ndarray:
    """Indices (m, k) of the k rows of train (n, d) nearest to each row of x (m, d), in no order; blocks bound the memory."""
    if not 1 <= k <= len(train):
        raise ValueError("k must be between 1 and the number of training rows")
    center = train.mean(axis=0)                         # far from zero, the squares would cancel
    train, near = train - center, np.empty((len(x), k), np.intp)
    for start in range(0, len(x), block):
        d2 = squared_distances(x[start : start + block] - center, train)   # (block, n)
        near[start : start + block] = np.argpartition(d2, k - 1, axis=1)[:, :k]
    return near


def classify(train: np.ndarray, labels: np.ndarray, x: np.ndarray, k: int) -> np.ndarray:
    """The commonest label (m,) among the k nearest; of labels that tie, the smallest."""
    classes, codes = np.unique(labels, return_inverse=True)
    near = codes[neighbors(train, x, k)]                                   # (m, k)
    votes = (near[:, :, None] == np.arange(len(classes))).sum(axis=1)      # (m, classes)
    return classes[votes.argmax(axis=1)]


def regress(train: np.ndarray, targets: np.ndarray, x: np.ndarray, k: int) -> np.ndarray:
    """The mean target (m,) of the k nearest rows."""
    return targets[neighbors(train, x, k)].mean(axis=1)


if __name__ == "__main__":
    train = np.array([[1.0, 1.0], [1.0, 2.0], [2.0, 1.0], [5.0, 5.0], [6.0, 5.0]])
    labels = np.array(["cat", "cat", "cat", "dog", "dog"])
    x = np.array([[1.5, 1.5], [5.0, 4.0], [4.0, 4.0]])
    for k in (1, 3, 5):
        print(f"k = {k}:", classify(train, labels, x, k).tolist())
    rng = np.random.default_rng(0)
    group = rng.integers(0, 2, 600)                     # decides the first column only
    x = np.column_stack([group + rng.normal(0, 0.3, 600), rng.normal(0, 1000, 600)])
    for name, scaled in (("raw columns", x), ("standardized", (x - x[:400].mean(axis=0)) / x[:400].std(axis=0))):
        right = np.mean(classify(scaled[:400], group[:400], scaled[400:], 5) == group[400:])
        print(f"{name}: {right:.1%} of 200 test rows right")
