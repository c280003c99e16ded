"""NDCG, the gradients of LambdaRank, and clicks weighted by the chance of being seen, for one short list."""

import numpy as np


def discounts(ranks: np.ndarray) -> np.ndarray:
    """1 / log2(1 + rank) for ranks that start at 1."""
    return 1 / np.log2(1 + ranks)


def ranks_of(scores: np.ndarray) -> np.ndarray:
    """The place of each document, 1 for the highest score."""
    return np.argsort(np.argsort(-scores, kind="stable")) + 1


def ndcg(grades: np.ndarray, scores: np.ndarray) -> float:
    """DCG with gain 2^grade - 1, over the best DCG of these documents; some grade must be above zero."""
    gains = 2.0**grades - 1
    return float(gains @ discounts(ranks_of(scores)) / (gains @ discounts(ranks_of(gains))))


def lambdas(grades: np.ndarray, scores: np.ndarray) -> np.ndarray:
    """The push on each score, positive upward: for each pair in which i is better than j, how much NDCG would change
    if the two traded places, times the model's chance that the pair is in the wrong order."""
    gains, d = 2.0**grades - 1, discounts(ranks_of(scores))
    best = gains @ discounts(ranks_of(gains))
    push = np.zeros(len(grades))
    for i in range(len(grades)):
        for j in range(len(grades)):
            if grades[i] > grades[j]:
                change = abs((gains[i] - gains[j]) * (d[i] - d[j])) / best
                force = change / (1 + np.exp(scores[i] - scores[j]))
                push[i] += force
                push[j] -= force
    return push


def relevance_from_clicks(clicks: np.ndarray, ranks: np.ndarray, seen: np.ndarray) -> np.ndarray:
    """Mean clicks of each document, each divided by the chance that its rank was looked at.

    clicks, ranks: (lists, documents), ranks from 1; seen: (places,), all above zero."""
    return (clicks / seen[ranks - 1]).mean(axis=0)


if __name__ == "__main__":
    grades, scores = np.array([0, 3, 1]), np.array([2.0, 1.0, 0.0])
    print(f"grades in the order shown {grades}: NDCG {ndcg(grades, scores):.3f}")
    print("LambdaRank pushes the scores by", lambdas(grades, scores).round(3))
    rng = np.random.default_rng(0)
    relevant, seen = np.array([0.20, 0.30, 0.10]), np.array([0.9, 0.5, 0.2])
    usual = rng.permuted(np.tile([1, 2, 3], (200_000, 1)), axis=1)
    usual[:160_000] = [1, 2, 3]
    clicks = (rng.random(usual.shape) < seen[usual - 1]) & (rng.random(usual.shape) < relevant)
    print("true relevance     ", relevant)
    print("clicks / impression", clicks.mean(axis=0).round(3))
    print("weighted by 1/seen ", relevance_from_clicks(clicks, usual, seen).round(3))
