"""Precision, recall, F1, log loss and ROC-AUC from scratch, with ties and empty classes handled."""

import math

import numpy as np


def precision_recall_f1(labels: np.ndarray, predicted: np.ndarray) -> tuple[float, float, float]:
    """labels, predicted: (n,) zeros and ones. A rate with nothing to divide by is reported as 0."""
    hits = int(np.sum((predicted == 1) & (labels == 1)))
    flagged, positives = int(np.sum(predicted == 1)), int(np.sum(labels == 1))
    precision = hits / flagged if flagged else 0.0
    recall = hits / positives if positives else 0.0
    f1 = 2 * hits / (flagged + positives) if flagged + positives else 0.0
    return precision, recall, f1


def log_loss(labels: np.ndarray, probabilities: np.ndarray) -> float:
    """Mean of -log of what was said of the true class; probabilities (n,) are kept off 0 and 1."""
    tiny = np.finfo(float).eps
    p = np.clip(probabilities.astype(float), tiny, 1 - tiny)
    return float(-np.mean(np.where(labels == 1, np.log(p), np.log1p(-p))))


def roc_curve(labels: np.ndarray, scores: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """False and true positive rates, one point for each distinct score and (0, 0) first; both classes are needed."""
    order = np.argsort(-scores, kind="stable")
    labels, scores = labels[order], scores[order]
    last_of_tie = np.append(scores[1:] != scores[:-1], True)  # equal scores cross a threshold together
    true = np.append(0, np.cumsum(labels == 1)[last_of_tie])
    false = np.append(0, np.cumsum(labels == 0)[last_of_tie])
    if true[-1] == 0 or false[-1] == 0:
        raise ValueError("ROC-AUC needs both classes")
    return false / false[-1], true / true[-1]


def roc_auc(labels: np.ndarray, scores: np.ndarray) -> float:
    """Area under the curve by trapezoids: O(n log n) for the sort."""
    false, true = roc_curve(labels, scores)
    return float(np.sum(np.diff(false) * (true[1:] + true[:-1]) / 2))


if __name__ == "__main__":
    labels = np.array([1, 0, 1, 1, 0, 0])
    scores = np.array([0.9, 0.8, 0.8, 0.4, 0.4, 0.2])
    precision, recall, f1 = precision_recall_f1(labels, (scores >= 0.3).astype(int))
    print(f"threshold 0.3: precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}")
    false, true = roc_curve(labels, scores)
    print("ROC points:", [(round(float(x), 3), round(float(y), 3)) for x, y in zip(false, true, strict=True)])
    print(f"ROC-AUC {roc_auc(labels, scores):.3f}, log loss {log_loss(labels, scores):.3f}")
    print("all scores equal:", roc_auc(labels, np.full(6, 0.3)))
    print(f"a positive at probability 0: loss {log_loss(np.array([1]), np.array([0.0])):.1f}, not {math.inf}")
    print("nothing flagged:", precision_recall_f1(labels, np.zeros(6, int)))
