"""Filtering against a plain loop over sorted tokens, and draws against their probabilities."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from top_p_sampling import filtered, sample


def by_loop(logits, temperature, k, p):
    tokens = sorted(range(len(logits)), key=lambda i: -logits[i])[:k]
    raised = {i: math.exp((logits[i] - max(logits)) / temperature) for i in tokens}
    total = sum(raised.values())
    kept, mass = [], 0.0
    for i in tokens:
        kept.append(i)
        mass += raised[i] / total
        if mass >= p - 1e-12:
            break
    return [raised[i] / sum(raised[j] for j in kept) if i in kept else 0.0 for i in range(len(logits))]


@given(
    st.integers(1, 3), st.integers(1, 9), st.floats(0.2, 5), st.integers(1, 9), st.floats(0.01, 1), st.integers(0, 10_000)
)
def test_filtering_agrees_with_a_loop_over_sorted_tokens(b, v, temperature, k, p, seed):
    logits = np.random.default_rng(seed).normal(0, 3, (b, v)) + 1000
    kept = logits.copy()
    found = filtered(logits, temperature, k, p)
    assert np.allclose(found, [by_loop(row, temperature, k, p) for row in logits.tolist()], atol=1e-9)
    assert np.array_equal(logits, kept)


def test_the_token_that_crosses_the_line_is_kept_and_the_best_always():
    logits = np.log(np.array([[0.05, 0.5, 0.15, 0.3]]))
    assert np.flatnonzero(filtered(logits, top_p=0.79)[0]).tolist() == [1, 3]
    assert np.flatnonzero(filtered(logits, top_p=0.81)[0]).tolist() == [1, 2, 3]
    assert filtered(logits, top_p=1e-9)[0].tolist() == [0, 1, 0, 0]
    assert filtered(logits, temperature=0)[0].tolist() == [0, 1, 0, 0]


def test_a_sum_that_just_reaches_top_p_is_enough_and_greedy_takes_one_of_equals():
    assert filtered(np.zeros((1, 4)), top_p=0.5)[0].tolist() == [0.5, 0.5, 0, 0]
    assert filtered(np.array([[1.0, 4.0, 4.0]]), temperature=0)[0].tolist() == [0, 1, 0]


@pytest.mark.filterwarnings("error")
def test_rows_far_apart_do_not_disturb_each_other():
    row = np.array([0.0, 1.0, -np.inf, 2.0])
    assert np.allclose(filtered(np.array([row, row + 3000]), top_p=0.9), filtered(np.array([row, row]), top_p=0.9))


def test_ties_leave_no_more_than_k_and_top_p_one_drops_nothing():
    assert np.count_nonzero(filtered(np.zeros((1, 5)), top_k=2)) == 2
    wide = np.array([[-50.0, 0.0, -np.inf, -40.0]])  # the best alone adds up to 1 after rounding
    assert np.array_equal(filtered(wide, top_p=1.0) > 0, np.isfinite(wide))


@pytest.mark.filterwarnings("error")
def test_forbidden_tokens_are_never_drawn_and_shares_follow_the_probabilities():
    logits = np.array([[1.0, -np.inf, 0.0, 2.0], [-np.inf, 0.0, 0.0, -np.inf]])
    p = filtered(logits, temperature=1.5, top_p=0.95)
    rng = np.random.default_rng(1)
    drawn = np.array([sample(p, rng) for _ in range(20_000)])
    for row in range(2):
        assert np.allclose(np.bincount(drawn[:, row], minlength=4) / 20_000, p[row], atol=0.015)
        assert np.all(p[row, drawn[:, row]] > 0)


def test_rows_are_drawn_independently():
    drawn = sample(np.full((20_000, 2), 0.5), np.random.default_rng(2))
    assert np.isclose(drawn.mean(), 0.5, atol=0.015)


def test_a_draw_close_to_one_stays_inside_although_the_sum_is_rounded():
    class AlmostOne:
        def random(self, shape):
            return np.full(shape, 1 - 2**-53)

    assert sample(np.array([[0.5, 0.4999, 0.0]]), AlmostOne()).tolist() == [1]


def test_a_draw_of_exactly_zero_skips_tokens_without_probability():
    class Zero:
        def random(self, shape):
            return np.zeros(shape)

    assert sample(np.array([[0.0, 0.0, 0.7, 0.3]]), Zero()).tolist() == [2]
