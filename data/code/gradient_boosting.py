"""Gradient boosting with stumps, for squared error and for log loss, from scratch."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Stump:
    """A tree with one split: `left` where the feature is at most the threshold, else `right`."""

    feature: int
    threshold: float
    left: float
    right: float

    def __call__(self, x: np.ndarray) -> np.ndarray:
        """x: (n, d) -> (n,) predictions."""
        return np.where(x[:, self.feature] <= self.threshold, self.left, self.right)


def fit_stump(x: np.ndarray, gradient: np.ndarray, curvature: np.ndarray) -> Stump:
    """The split whose two means of `gradient` (n,) leave the smallest squared error; x: (n, d).

    A leaf's value is one Newton step, the sum of its gradients over the sum of its curvatures.
    """
    best_score, best = -np.inf, None
    for feature in range(x.shape[1]):
        order = np.argsort(x[:, feature], kind="stable")
        values, g, h = x[order, feature], np.cumsum(gradient[order]), np.cumsum(curvature[order])
        count = np.arange(1, len(values))
        score = g[:-1] ** 2 / count + (g[-1] - g[:-1]) ** 2 / (len(values) - count)
        score[values[1:] == values[:-1]] = -np.inf  # no threshold fits between equal values
        i = int(np.argmax(score))
        if score[i] > best_score:
            best_score = score[i]
            threshold = (values[i] + values[i + 1]) / 2
            best = Stump(feature, threshold, g[i] / h[i], (g[-1] - g[i]) / (h[-1] - h[i]))
    if best is None:
        raise ValueError("every feature is constant")
    return best


def boost(x: np.ndarray, y: np.ndarray, rounds: int, rate: float, loss: str = "squared") -> tuple[float, list[Stump]]:
    """The constant to start from and one stump a round; y: (n,) numbers, or zeros and ones for loss="log"."""
    start = float(np.mean(y)) if loss == "squared" else float(np.log(np.mean(y) / (1 - np.mean(y))))
    score, stumps = np.full(len(y), start), []
    for _ in range(rounds):
        p = score if loss == "squared" else 1 / (1 + np.exp(-score))
        curvature = np.ones(len(y)) if loss == "squared" else p * (1 - p)
        stumps.append(fit_stump(x, y - p, curvature))  # y - p is the negative gradient of either loss
        score = score + rate * stumps[-1](x)
    return start, stumps


def predict(x: np.ndarray, start: float, stumps: list[Stump], rate: float) -> np.ndarray:
    """x: (n, d) -> (n,) predictions; log-odds where the loss was log."""
    return start + rate * np.sum([stump(x) for stump in stumps], axis=0)


if __name__ == "__main__":
    x, y = np.array([[1.0], [2.0], [3.0]]), np.array([10.0, 20.0, 60.0])
    print("rounds  predictions           squared error")
    for rounds in (0, 1, 2, 10, 50):
        start, stumps = boost(x, y, rounds, rate=0.1)
        fit = predict(x, start, stumps, 0.1) if rounds else np.full(3, start)
        print(f"{rounds:6}  {'  '.join(f'{value:5.2f}' for value in fit):20}  {np.sum((y - fit) ** 2):13.1f}")
