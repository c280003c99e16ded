"""A classification tree grown on Gini impurity, its splits found by sorting and running counts."""

from dataclasses import dataclass

import numpy as np


@dataclass
class Node:
    """A leaf has a label only; an inner node sends rows with x[feature] <= threshold to the left."""

    label: int
    feature: int = -1
    threshold: float = 0.0
    left: "Node | None" = None
    right: "Node | None" = None


def best_split(x: np.ndarray, y: np.ndarray, classes: int) -> tuple[float, int, float] | None:
    """Weighted Gini of the children, feature and threshold of the best split; None if no column varies.

    x: (n, d), y: (n,) with labels 0 to classes - 1.
    """
    n, best = len(y), None
    for feature in range(x.shape[1]):
        order = np.argsort(x[:, feature], kind="stable")
        value = x[order, feature]
        left = np.cumsum(y[order][:, None] == np.arange(classes), axis=0)  # (n, classes): counts up to each row
        right = left[-1] - left
        size = np.arange(1, n)
        # n_left * Gini_left + n_right * Gini_right, where size * Gini = size - (sum of squared counts) / size
        cost = n - (left[:-1] ** 2).sum(axis=1) / size - (right[:-1] ** 2).sum(axis=1) / (n - size)
        cost = np.where(value[1:] > value[:-1], cost / n, np.inf)          # equal values cannot be parted
        if n > 1 and cost.min() < (best[0] if best else np.inf):
            i = int(cost.argmin())
            middle = value[i] + (value[i + 1] - value[i]) / 2
            best = float(cost[i]), feature, float(middle if middle < value[i + 1] else value[i])
    return best


def grow(x: np.ndarray, y: np.ndarray, classes: int, max_depth: int = 20, min_rows: int = 2) -> Node:
    """The tree for rows x (n, d) with labels y (n,); a leaf says the commonest label, the smallest of equals."""
    node = Node(int(np.bincount(y, minlength=classes).argmax()))
    if max_depth == 0 or len(y) < min_rows or np.all(y == y[0]):
        return node
    split = best_split(x, y, classes)
    if split is None:
        return node
    _, node.feature, node.threshold = split
    goes_left = x[:, node.feature] <= node.threshold
    node.left = grow(x[goes_left], y[goes_left], classes, max_depth - 1, min_rows)
    node.right = grow(x[~goes_left], y[~goes_left], classes, max_depth - 1, min_rows)
    return node


def predict(node: Node, row: np.ndarray) -> int:
    """The label of one row (d,)."""
    while node.left is not None and node.right is not None:
        node = node.left if row[node.feature] <= node.threshold else node.right
    return node.label


if __name__ == "__main__":
    x, y = np.array([[2.0, 7.0], [3.0, 1.0], [5.0, 8.0], [7.0, 2.0], [9.0, 6.0]]), np.array([0, 0, 0, 1, 1])
    tree = grow(x, y, 2)
    print(f"first split: x[{tree.feature}] <= {tree.threshold:g}; rows [6, 0] and [6.1, 0]:",
          [predict(tree, np.array(row)) for row in ([6.0, 0.0], [6.1, 0.0])])
    corners, xor = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]), np.array([0, 1, 1, 0])
    print("XOR: Gini impurity 0.5 before and", best_split(corners, xor, 2)[0], "after the best first split")
    print("XOR, whole tree:", [predict(grow(corners, xor, 2), row) for row in corners])
