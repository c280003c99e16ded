"""NDCG against scikit-learn, the pushes against finite differences and real swaps, the weights against enumeration."""

from itertools import permutations, product

import numpy as np
import pytest
from learning_to_rank import discounts, lambdas, ndcg, ranks_of, relevance_from_clicks
from sklearn.metrics import ndcg_score


@pytest.mark.parametrize("seed", range(8))
def test_ndcg_is_that_of_scikit_learn_with_exponential_gains(seed):
    rng = np.random.default_rng(seed)
    grades, scores = rng.integers(0, 5, 9), rng.normal(size=9)
    grades[0] = 2
    assert np.isclose(ndcg(grades, scores), ndcg_score([2.0**grades - 1], [scores]))


def test_discounts_are_the_inverse_of_the_binary_logarithm():
    assert np.allclose(discounts(np.array([1, 3, 7])), [1, 1 / 2, 1 / 3])


def test_places_start_at_one_for_the_highest_score():
    assert list(ranks_of(np.array([0.1, 5.0, -2.0, 3.0]))) == [3, 1, 4, 2]


@pytest.mark.parametrize("seed", range(6))
def test_pushes_are_the_slope_of_the_pair_loss_weighted_by_real_swaps(seed):
    rng = np.random.default_rng(seed)
    grades, scores = rng.integers(0, 4, 6), rng.normal(size=6)
    grades[:2] = 0, 3
    weight = {}
    for i, j in product(range(6), repeat=2):
        swapped = scores.copy()
        swapped[[i, j]] = swapped[[j, i]]
        weight[i, j] = abs(ndcg(grades, swapped) - ndcg(grades, scores))

    def loss(s):
        pairs = [(i, j) for i, j in product(range(6), repeat=2) if grades[i] > grades[j]]
        return sum(weight[i, j] * np.log1p(np.exp(s[j] - s[i])) for i, j in pairs)

    slope = [(loss(scores + h) - loss(scores - h)) / 2e-6 for h in np.eye(6) * 1e-6]
    assert np.allclose(lambdas(grades, scores), -np.array(slope), atol=1e-6)


def test_the_list_of_the_text():
    grades, scores = np.array([0, 3, 1]), np.array([2.0, 1.0, 0.0])
    best = 7 + 1 / np.log2(3)
    assert np.isclose(ndcg(grades, scores), (7 / np.log2(3) + 1 / 2) / best)
    assert max(ndcg(grades, np.array(order)) for order in permutations([1.0, 2.0, 3.0])) == 1


def test_weighted_clicks_are_right_on_average_over_every_outcome():
    relevant, seen, ranks = np.array([0.2, 0.7]), np.array([0.8, 0.3]), np.array([[2, 1]])
    mean = np.zeros(2)
    for look_a, look_b, like_a, like_b in product((0, 1), repeat=4):
        chance = 1.0
        for happened, p in [(look_a, 0.3), (look_b, 0.8), (like_a, 0.2), (like_b, 0.7)]:
            chance *= p if happened else 1 - p
        mean += chance * relevance_from_clicks(np.array([[look_a * like_a, look_b * like_b]]), ranks, seen)
    assert np.allclose(mean, relevant)


def test_each_list_is_weighted_by_its_own_places():
    clicks, ranks = np.array([[1, 0], [1, 1]]), np.array([[1, 2], [2, 1]])
    assert np.allclose(relevance_from_clicks(clicks, ranks, np.array([0.5, 0.25])), [3.0, 1.0])
