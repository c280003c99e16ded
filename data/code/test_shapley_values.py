"""Shapley values against the mean over every order, against what a linear model must give, and against simulation."""

from itertools import combinations, permutations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from shapley_values import conditional_linear, interventional, shapley


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 4), st.integers(0, 10**6))
def test_the_sum_over_subsets_is_the_mean_over_all_orders(features, seed):
    rng = np.random.default_rng(seed)
    every = [frozenset(known) for size in range(features + 1) for known in combinations(range(features), size)]
    value = dict(zip(every, rng.normal(size=len(every)))).__getitem__
    gains = np.zeros(features)
    orders = list(permutations(range(features)))
    for order in orders:
        for place, j in enumerate(order):
            gains[j] += value(frozenset(order[: place + 1])) - value(frozenset(order[:place]))
    phi = shapley(value, features)
    assert np.allclose(phi, gains / len(orders))
    assert np.isclose(phi.sum(), value(frozenset(range(features))) - value(frozenset()))


def test_a_linear_model_gives_weight_times_distance_from_the_mean():
    rng = np.random.default_rng(1)
    background, weights, x = rng.normal(3, 2, (50, 4)), np.array([1.0, -2.0, 0.0, 5.0]), np.array([1.0, 2.0, 3.0, 4.0])
    phi = shapley(interventional(lambda rows: rows @ weights, x, background), 4)
    assert np.allclose(phi, weights * (x - background.mean(axis=0)))


def test_unknown_features_are_averaged_over_the_background_row_by_row():
    rng = np.random.default_rng(4)
    background, x = rng.normal(size=(6, 3)), np.array([0.5, -1.5, 2.0])
    before = background.copy()

    def model(rows: np.ndarray) -> np.ndarray:
        return rows[:, 0] * rows[:, 1] + np.exp(rows[:, 2]) * rows[:, 0]

    value = interventional(model, x, background)
    for known in ([], [0], [1, 2], [0, 2], [0, 1, 2]):
        outcomes = []
        for row in before:
            mixed = [x[j] if j in known else row[j] for j in range(3)]
            outcomes.append(mixed[0] * mixed[1] + np.exp(mixed[2]) * mixed[0])
        assert np.isclose(value(frozenset(known)), sum(outcomes) / len(outcomes))
    assert np.array_equal(background, before)


def test_the_interaction_of_the_text_is_shared_equally():
    value = interventional(lambda rows: 10 + rows @ [2, 3] + 4 * rows.prod(axis=1), np.ones(2), np.zeros((1, 2)))
    assert np.allclose(shapley(value, 2), [4, 5])


def test_conditional_values_agree_with_draws_near_the_known_values():
    covariance = np.array([[1.0, 0.6, 0.2], [0.6, 1.5, -0.3], [0.2, -0.3, 1.0]])
    weights, x = np.array([1.0, 2.0, -1.0]), np.array([0.5, -0.4, 0.3])
    rows = np.random.default_rng(2).multivariate_normal(np.zeros(3), covariance, 1_000_000)
    value = conditional_linear(weights, x, covariance)
    for known in ([0], [2], [0, 1]):
        near = np.all(np.abs(rows[:, known] - x[known]) < 0.08, axis=1)
        assert abs((rows[near] @ weights).mean() - value(frozenset(known))) < 0.05
    assert np.isclose(shapley(value, 3).sum(), weights @ x)


def test_an_unused_twin_gets_credit_only_if_features_are_conditioned_on():
    covariance, weights, x = np.array([[1.0, 0.8], [0.8, 1.0]]), np.array([1.0, 0.0]), np.array([2.0, 2.0])
    assert np.allclose(shapley(conditional_linear(weights, x, covariance), 2), [1.2, 0.8])
    background = np.random.default_rng(3).normal(size=(200, 2))
    assert shapley(interventional(lambda rows: rows @ weights, x, background), 2)[1] == 0
