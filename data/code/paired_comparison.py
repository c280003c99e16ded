"""Is model B better than model A? McNemar's exact test and the paired bootstrap, by row and by user."""

from collections.abc import Callable
from math import comb, sqrt

import numpy as np

Metric = Callable[[np.ndarray, np.ndarray, np.ndarray], float]


def mcnemar(a_right: np.ndarray, b_right: np.ndarray) -> tuple[int, int, float]:
    """Rows that only A gets right, rows that only B gets right, and the exact two-sided p; both inputs (n,) booleans.

    If neither is better, each of these rows is a fair coin.
    """
    only_a, only_b = int(np.sum(a_right & ~b_right)), int(np.sum(b_right & ~a_right))
    tosses = only_a + only_b
    tail = sum(comb(tosses, k) for k in range(min(only_a, only_b) + 1))
    return only_a, only_b, min(1.0, 2 * tail / 2**tosses)


def accuracy(labels: np.ndarray, predicted: np.ndarray, weights: np.ndarray) -> float:
    """Share of right predictions, where a row drawn twice weighs 2."""
    return float(weights @ (labels == predicted) / weights.sum())


def f1(labels: np.ndarray, predicted: np.ndarray, weights: np.ndarray) -> float:
    """F1 of class 1, with the same weights."""
    return float(2 * (weights @ (labels * predicted)) / (weights @ (labels + predicted)))


def paired_bootstrap(
    metric: Metric, labels: np.ndarray, a: np.ndarray, b: np.ndarray, units: np.ndarray, draws: int, rng: np.random.Generator
) -> np.ndarray:
    """Metric of B minus metric of A on resampled test sets. units: (n,) integers 0 to u - 1, drawn whole."""
    total = units.max() + 1
    differences = []
    for _ in range(draws):
        weights = rng.multinomial(total, np.full(total, 1 / total))[units]  # one draw for both models: that is the pairing
        differences.append(metric(labels, b, weights) - metric(labels, a, weights))
    return np.array(differences)


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    rows = np.arange(10_000)
    labels = (rows % 5 == 0).astype(int)  # 20% positives
    a_right, b_right = rows >= 1_000, (rows >= 1_100) | (rows < 150)  # B repairs 150 rows and breaks 100
    a, b = np.where(a_right, labels, 1 - labels), np.where(b_right, labels, 1 - labels)
    only_a, only_b, p = mcnemar(a_right, b_right)
    gain = b_right.mean() - a_right.mean()
    print(f"accuracy {a_right.mean():.1%} and {b_right.mean():.1%}; only A right {only_a}, only B right {only_b}, p {p:.4f}")
    unpaired = sqrt(a_right.var() / len(rows) + b_right.var() / len(rows))
    paired = sqrt((b_right.astype(int) - a_right).var() / len(rows))
    print(f"standard error of the gain of {100 * gain:.2f} points: unpaired {100 * unpaired:.2f}, paired {100 * paired:.2f}")
    for name, metric, units in (
        ("accuracy", accuracy, rows),
        ("F1", f1, rows),
        ("accuracy, 10 rows a user", accuracy, rows // 10),
    ):
        low, high = 100 * np.quantile(paired_bootstrap(metric, labels, a, b, units, 1_000, rng), (0.025, 0.975))
        print(f"95% interval for the gain in {name}: {low:.2f} to {high:.2f} points")
