"""Dropout against the exact sum over masks, and against its own long run."""

import numpy as np
import pytest
from dropout import dropout, every_mask, expectation
from hypothesis import given
from hypothesis import strategies as st

term_lists = st.lists(st.floats(-5, 5), min_size=1, max_size=6).map(np.array)
rates = st.sampled_from([0.1, 0.2, 0.5, 0.7])


@given(term_lists, rates)
def test_training_keeps_the_mean_of_a_linear_unit(terms, drop):
    assert np.isclose(sum(chance for chance, _ in every_mask(len(terms), drop)), 1)
    assert np.isclose(expectation(terms, drop, lambda z: z), terms.sum())


@given(term_lists, rates)
def test_the_added_variance_is_a_ridge_penalty_on_the_terms(terms, drop):
    added = expectation(terms, drop, lambda z: (z - terms.sum()) ** 2)
    assert np.isclose(added, drop / (1 - drop) * np.sum(terms**2), atol=1e-9)


@pytest.mark.parametrize("drop", [0.1, 0.3, 0.8])
def test_the_layer_zeroes_the_share_it_is_told_and_scales_the_rest(drop):
    h = np.full((300, 1000), 3.0)
    out = dropout(h, drop, True, np.random.default_rng(4))
    assert abs(np.mean(out == 0) - drop) < 0.005
    assert np.allclose(out[out != 0], 3 / (1 - drop))
    assert abs(out.mean() - 3) < 0.05


def test_evaluation_leaves_the_layer_alone():
    h = np.arange(6.0)
    assert np.array_equal(dropout(h, 0.5, False, np.random.default_rng(0)), h)


def test_sampled_masks_agree_with_the_sum_over_all_masks_after_a_relu():
    terms, rng = np.array([2.0, -2.0, 1.5]), np.random.default_rng(5)
    sampled = np.maximum(dropout(np.tile(terms, (200_000, 1)), 0.2, True, rng).sum(axis=1), 0).mean()
    assert abs(sampled - expectation(terms, 0.2, lambda z: max(z, 0))) < 0.02
