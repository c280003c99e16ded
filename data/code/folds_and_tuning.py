"""Two ways to fool oneself with folds: one patient on both sides, and a score that was used to choose."""

import numpy as np


def folds_of(groups: np.ndarray, folds: int, rng: np.random.Generator) -> np.ndarray:
    """A fold number for each row (n,): whole groups are dealt out in random order. With groups 0 to n - 1, plain k-fold."""
    names, position = np.unique(groups, return_inverse=True)
    return (rng.permutation(len(names)) % folds)[position]


def nearest_neighbor(features: np.ndarray, labels: np.ndarray, new: np.ndarray) -> np.ndarray:
    """The label of the closest training row, for each row of new (m, d)."""
    squares = (new**2).sum(1)[:, None] - 2 * new @ features.T + (features**2).sum(1)
    return labels[squares.argmin(axis=1)]


def cross_validate(features: np.ndarray, labels: np.ndarray, fold: np.ndarray) -> float:
    """Accuracy of the nearest neighbor, averaged over folds."""
    scores = []
    for number in range(fold.max() + 1):
        held = fold == number
        scores.append(np.mean(nearest_neighbor(features[~held], labels[~held], features[held]) == labels[held]))
    return float(np.mean(scores))


def tune(features: np.ndarray, labels: np.ndarray, settings: list[np.ndarray], fold: np.ndarray) -> tuple[np.ndarray, float]:
    """The setting (here: which columns to use) with the best cross-validated accuracy, and that accuracy."""
    scores = [cross_validate(features[:, columns], labels, fold) for columns in settings]
    return settings[int(np.argmax(scores))], max(scores)


def nested(features: np.ndarray, labels: np.ndarray, settings: list[np.ndarray], fold: np.ndarray, inner: int) -> float:
    """Accuracy of "tune, then fit" on outer folds that the tuning never saw. Inner folds deal the remaining rows in turn."""
    scores = []
    for number in range(fold.max() + 1):
        held = fold == number
        x, y = features[~held], labels[~held]
        columns, _ = tune(x, y, settings, np.arange(len(y)) % inner)
        scores.append(np.mean(nearest_neighbor(x[:, columns], y, features[held][:, columns]) == labels[held]))
    return float(np.mean(scores))


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    patient = np.repeat(np.arange(60), 10)
    scores = {"random folds": [], "grouped folds": []}
    for _ in range(40):
        scans = rng.normal(size=(60, 8))[patient] + rng.normal(0, 0.3, (600, 8))
        sick = rng.integers(0, 2, 60)[patient]  # a coin for each patient: a scan says who it is, and nothing else
        for name, groups in zip(scores, (np.arange(600), patient), strict=True):
            scores[name].append(cross_validate(scans, sick, folds_of(groups, 5, rng)))
    for name, values in scores.items():
        print(f"scans of 60 patients, {name}: {np.mean(values):.0%}")
    winners, outer = [], []
    for _ in range(60):
        noise, coin = rng.normal(size=(80, 40)), rng.integers(0, 2, 80)
        settings = [rng.choice(40, 5, replace=False) for _ in range(30)]
        fold = folds_of(np.arange(80), 5, rng)
        winners.append(tune(noise, coin, settings, fold)[1])
        outer.append(nested(noise, coin, settings, fold, 5))
    print(f"pure noise, best of 30 settings: its own score {np.mean(winners):.0%}, nested {np.mean(outer):.0%}")
