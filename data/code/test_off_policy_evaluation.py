"""Expectations by summing over every kind, offer and purchase, and the sampler against its table."""

from itertools import product

import numpy as np
import pytest
from off_policy_evaluation import (
    LOGGING,
    RATE,
    SHARE,
    TARGET,
    collect,
    doubly_robust,
    forgetful,
    importance,
    model_only,
    self_normalized,
    value,
)

WRONG = np.array([[0.3, 0.1, 0.6], [0.3, 0.1, 0.6]])


def exact(way) -> float:
    """Expectation of an estimate from a log of one user."""
    total = 0.0
    for k, a, r in product((0, 1), (0, 1, 2), (0.0, 1.0)):
        chance = SHARE[k] * LOGGING[k, a] * (RATE[k, a] if r else 1 - RATE[k, a])
        total += chance * way((np.array([k]), np.array([a]), np.array([r])))
    return total


def test_value_by_hand():
    first = 0.1 * 0.10 + 0.2 * 0.15 + 0.7 * 0.30
    second = 0.2 * 0.40 + 0.2 * 0.20 + 0.6 * 0.10
    assert np.isclose(value(TARGET), 0.7 * first + 0.3 * second)


def test_importance_weights_are_unbiased():
    assert np.isclose(exact(importance), value(TARGET))


@pytest.mark.parametrize("model", [RATE, WRONG, np.zeros((2, 3)), np.arange(6.0).reshape(2, 3)])
def test_doubly_robust_is_unbiased_with_any_fixed_model_if_the_chances_are_right(model):
    assert np.isclose(exact(lambda log: doubly_robust(log, model)), value(TARGET))


def test_doubly_robust_is_unbiased_with_the_right_model_whatever_the_chances_and_biased_with_neither():
    chances = np.array([[0.3, 0.3, 0.4], [0.5, 0.25, 0.25]])
    assert np.isclose(exact(lambda log: doubly_robust(log, RATE, chances)), value(TARGET))
    assert abs(exact(lambda log: doubly_robust(log, WRONG, chances)) - value(TARGET)) > 0.01


def test_the_forgetful_model_counts_purchases_by_offer():
    log = (np.array([0, 1, 0, 1, 0]), np.array([2, 2, 0, 1, 2]), np.array([1.0, 0, 1, 0, 1]))
    assert np.allclose(forgetful(log), [[1, 0, 2 / 3], [1, 0, 2 / 3]])


def test_the_model_alone_is_centered_on_the_value_under_the_model():
    assert np.isclose(exact(lambda log: model_only(log, WRONG)), value(TARGET, WRONG))
    rates = [sum(SHARE * LOGGING[:, a] * RATE[:, a]) / sum(SHARE * LOGGING[:, a]) for a in range(3)]
    fitted = forgetful(collect(400_000, np.random.default_rng(0)))
    assert abs(value(TARGET, fitted) - value(TARGET, np.array([rates, rates]))) < 0.004


def test_the_sampler_follows_its_table():
    kind, offer, bought = collect(400_000, np.random.default_rng(1))
    for k, a in product((0, 1), (0, 1, 2)):
        assert abs(np.mean(offer[kind == k] == a) - LOGGING[k, a]) < 0.005
        assert abs(bought[(kind == k) & (offer == a)].mean() - RATE[k, a]) < 0.02


def test_self_normalizing_makes_a_constant_reward_exact():
    kind, offer, bought = collect(50, np.random.default_rng(2))
    assert np.isclose(self_normalized((kind, offer, np.ones(50))), 1)
    weight = TARGET[kind, offer] / LOGGING[kind, offer]
    assert np.isclose(self_normalized((kind, offer, bought)), np.average(bought, weights=weight))
