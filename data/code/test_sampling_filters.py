"""Filters against brute force over all subsets, and temperature against powers of probabilities."""

from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from sampling_filters import min_p, top_k, top_p, with_temperature

# Integers that differ, so that no two tokens tie.
distributions = st.lists(st.integers(1, 60), min_size=1, max_size=7, unique=True).map(
    lambda parts: np.array(parts) / sum(parts)
)


@given(distributions, st.sampled_from([0.05, 0.33, 0.5, 0.77, 0.9, 1.0]))
def test_top_p_keeps_the_smallest_set_that_reaches_p_and_of_those_the_heaviest(model, p):
    indices = range(len(model))
    groups = [list(group) for size in range(1, len(model) + 1) for group in combinations(indices, size)]
    reaching = [group for group in groups if model[group].sum() >= p - 1e-9]
    fewest = min(map(len, reaching))
    best = max((group for group in reaching if len(group) == fewest), key=lambda group: model[group].sum())
    filtered = top_p(model, p - 1e-9)
    assert sorted(np.flatnonzero(filtered)) == sorted(best)
    assert np.allclose(filtered[best], model[best] / model[best].sum())


@given(distributions, st.integers(1, 9))
def test_top_k_keeps_the_k_largest_in_proportion(model, k):
    filtered, kept = top_k(model, k), sorted(range(len(model)), key=lambda i: model[i])[-k:]
    assert sorted(np.flatnonzero(filtered)) == sorted(kept)
    assert np.allclose(filtered[kept], model[kept] / sum(model[i] for i in kept))


@given(distributions, st.sampled_from([0.05, 0.3, 1.0]))
def test_min_p_compares_with_the_best_token(model, share):
    assert all((min_p(model, share)[i] > 0) == (model[i] >= share * max(model)) for i in range(len(model)))


@given(distributions, st.sampled_from([0.25, 0.5, 1.0, 2.0, 4.0]))
def test_temperature_is_a_power_of_the_probabilities(model, temperature):
    powers = np.array([value ** (1 / temperature) for value in model])
    assert np.allclose(with_temperature(model, temperature), powers / powers.sum())


def test_ties_at_the_border_do_not_keep_more_than_k():
    assert np.count_nonzero(top_k(np.full(5, 0.2), 2)) == 2


def test_top_p_stops_as_soon_as_the_sum_is_reached_exactly():
    model = np.array([0.125, 0.5, 0.125, 0.25])
    assert np.allclose(top_p(model, 0.75), [0, 2 / 3, 0, 1 / 3])
    assert np.allclose(top_p(model, 0.5), [0, 1, 0, 0])


def test_order_of_temperature_and_top_p_matters():
    model = np.array([0.50, 0.30, 0.15, 0.05])
    assert np.count_nonzero(top_p(with_temperature(model, 2.0), 0.9)) == 4
    assert np.count_nonzero(top_p(model, 0.9)) == 3


def test_a_tiny_temperature_is_greedy():
    assert np.allclose(with_temperature(np.array([0.3, 0.4, 0.3]), 0.01), [0, 1, 0], atol=1e-9)
