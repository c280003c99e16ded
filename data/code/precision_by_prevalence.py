"""The same ranking at three class ratios: ROC-AUC stays, average precision falls."""

import numpy as np


def roc_auc(scores: np.ndarray, labels: np.ndarray) -> float:
    """The chance that a random positive outscores a random negative, ties counted as half.

    scores: (n,) floats; labels: (n,) zeros and ones, both classes present.
    """
    order = np.sort(scores[labels == 0])
    positives = scores[labels == 1]
    below = np.searchsorted(order, positives, side="left")
    not_above = np.searchsorted(order, positives, side="right")
    return float((below + not_above).mean() / (2 * len(order)))


def average_precision(scores: np.ndarray, labels: np.ndarray) -> float:
    """Precision at each positive, averaged over the positives; tied scores share one threshold."""
    order = np.argsort(-scores, kind="stable")
    scores, labels = scores[order], labels[order]
    last_of_tie = np.append(scores[1:] != scores[:-1], True)
    hits = np.cumsum(labels)[last_of_tie]
    seen = np.arange(1, len(labels) + 1)[last_of_tie]
    return float(np.sum(np.diff(hits, prepend=0) * hits / seen) / labels.sum())


def sample(positives: int, negatives: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Scores of N(2, 1) for positives and N(0, 1) for negatives, with their labels."""
    scores = np.concatenate([rng.normal(2, 1, positives), rng.normal(0, 1, negatives)])
    return scores, np.repeat([1, 0], [positives, negatives])


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    print("prevalence  ROC-AUC  average precision")
    for negatives in (20_000, 180_000, 1_980_000):
        scores, labels = sample(20_000, negatives, rng)
        print(f"{labels.mean():9.0%}  {roc_auc(scores, labels):7.2f}  {average_precision(scores, labels):17.2f}")
