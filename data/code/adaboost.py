"""AdaBoost with decision stumps: reweight, fit, vote."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Stump:
    """Says `left` where the feature is at most the threshold, else minus `left`; left is 1 or -1."""

    feature: int
    threshold: float
    left: int

    def __call__(self, x: np.ndarray) -> np.ndarray:
        """x: (n, d) -> (n,) of 1 and -1."""
        return np.where(x[:, self.feature] <= self.threshold, self.left, -self.left)


def fit_stump(x: np.ndarray, y: np.ndarray, weight: np.ndarray) -> tuple[float, Stump]:
    """The stump with the smallest weighted share of errors; weight: (n,), summing to 1."""
    best = np.inf, Stump(0, np.inf, 1)
    for feature in range(x.shape[1]):
        values = np.unique(x[:, feature])
        for threshold in np.append((values[1:] + values[:-1]) / 2, np.inf):  # the last says the same everywhere
            wrong = float(weight[np.where(x[:, feature] <= threshold, 1, -1) != y].sum())
            for error, left in ((wrong, 1), (1 - wrong, -1)):
                if error < best[0] - 1e-12:
                    best = error, Stump(feature, float(threshold), left)
    return best


def boost(x: np.ndarray, y: np.ndarray, rounds: int) -> tuple[list[tuple[float, Stump]], np.ndarray]:
    """(vote, stump) of each round, and the weights (n,) that the next round would see; y: (n,) of 1 and -1."""
    weight, votes = np.full(len(y), 1 / len(y)), []
    for _ in range(rounds):
        error, stump = fit_stump(x, y, weight)
        if error < 1e-12:
            return [(1.0, stump)], weight  # its vote would be infinite, so it decides alone
        if error > 0.5 - 1e-12:
            break  # no better than a coin, even with the sign flipped
        alpha = 0.5 * np.log((1 - error) / error)  # the step that minimizes the exponential loss
        weight = weight * np.exp(-alpha * y * stump(x))
        weight = weight / weight.sum()
        votes.append((float(alpha), stump))
    return votes, weight


def score(votes: list[tuple[float, Stump]], x: np.ndarray) -> np.ndarray:
    """The weighted sum of votes (n,); its sign is the prediction."""
    return sum((alpha * stump(x) for alpha, stump in votes), np.zeros(len(x)))


if __name__ == "__main__":
    x, y = np.arange(1.0, 11.0)[:, None], np.array([1, 1, 1, 1, -1, -1, -1, -1, 1, 1])
    print("round  vote   wrong  exponential loss  weights after it")
    for rounds in (1, 2, 3):
        votes, weight = boost(x, y, rounds)
        margin = y * score(votes, x)
        shown = " ".join(f"{value:.3f}" for value in weight)
        print(f"{rounds:5}  {votes[-1][0]:.3f}  {np.sum(margin <= 0):5}  {np.exp(-margin).mean():16.3f}  {shown}")
    grid = np.arange(100.0)[:, None]
    label = np.where(grid[:, 0] < 50, 1, -1)
    label[20] = -1  # one wrong label among 100
    print(f"one wrong label among 100: after one round it has {boost(grid, label, 1)[1][20]:.0%} of the weight")
