"""Exact Shapley values of one prediction, with the two ways of leaving a feature out."""

from collections.abc import Callable
from itertools import combinations
from math import comb

import numpy as np

Value = Callable[[frozenset[int]], float]
"""The expected prediction when only these features are known."""


def shapley(value: Value, features: int) -> np.ndarray:
    """The mean gain from learning each feature, over all orders of learning them: (features,).

    A set of s others stands before feature j in a share 1 / (features * comb(features - 1, s)) of the orders.
    """
    phi = np.zeros(features)
    for j in range(features):
        others = [i for i in range(features) if i != j]
        for size in range(features):
            for known in combinations(others, size):
                gain = value(frozenset(known) | {j}) - value(frozenset(known))
                phi[j] += gain / (features * comb(features - 1, size))
    return phi


def interventional(model: Callable[[np.ndarray], np.ndarray], x: np.ndarray, background: np.ndarray) -> Value:
    """Unknown features come from rows of `background` (n, d), whatever the known ones are; x: (d,)."""

    def value(known: frozenset[int]) -> float:
        rows = background.copy()
        rows[:, list(known)] = x[list(known)]
        return float(np.mean(model(rows)))

    return value


def conditional_linear(weights: np.ndarray, x: np.ndarray, covariance: np.ndarray) -> Value:
    """Unknown features are guessed from the known ones: a linear model on Gaussian features of mean zero."""

    def value(known: frozenset[int]) -> float:
        if not known:
            return 0.0
        k = sorted(known)
        return float(weights @ covariance[:, k] @ np.linalg.solve(covariance[np.ix_(k, k)], x[k]))

    return value


if __name__ == "__main__":
    def product(rows: np.ndarray) -> np.ndarray:
        a, b = rows.T
        return 10 + 2 * a + 3 * b + 4 * a * b

    phi = shapley(interventional(product, np.array([1.0, 1.0]), np.zeros((1, 2))), 2)
    print("10 + 2a + 3b + 4ab at a = b = 1 against a = b = 0:", phi)
    weights, x = np.array([1.0, 0.0]), np.array([2.0, 2.0])
    covariance = np.array([[1.0, 0.8], [0.8, 1.0]])
    background = np.random.default_rng(0).multivariate_normal([0, 0], covariance, 500)
    background -= background.mean(axis=0)
    print("model reads only the first of two features with correlation 0.8, both 2:")
    direct = shapley(interventional(lambda rows: rows @ weights, x, background), 2)
    print("  interventional", np.round(direct, 2) + 0.0)
    print("  conditional   ", np.round(shapley(conditional_linear(weights, x, covariance), 2), 2))
