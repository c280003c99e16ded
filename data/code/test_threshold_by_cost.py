"""Thresholds against trying every one, against scikit-learn, and against the two formulas of the text."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import f1_score
from threshold_by_cost import FALSE_ALARM, MISS, best_f1, cheapest, counts, sample

cases = st.lists(st.tuples(st.integers(0, 6), st.booleans()), min_size=1, max_size=40).filter(lambda rows: any(label for _, label in rows))


def arrays(rows):
    return np.array([score for score, _ in rows], float), np.array([label for _, label in rows], int)


def cost(scores, labels, threshold):
    flagged = scores >= threshold
    return FALSE_ALARM * np.sum(flagged & (labels == 0)) + MISS * np.sum(~flagged & (labels == 1))


@given(cases)
def test_no_threshold_is_cheaper_ties_and_flagging_nobody_included(rows):
    scores, labels = arrays(rows)
    tried = [cost(scores, labels, threshold) for threshold in (*range(7), np.inf)]
    assert cost(scores, labels, cheapest(scores, labels)) == min(tried)


@given(cases)
def test_no_threshold_has_a_higher_f1_by_scikit_learn(rows):
    scores, labels = arrays(rows)
    tried = [f1_score(labels, scores >= threshold, zero_division=0) for threshold in range(7)]
    threshold, value = best_f1(scores, labels)
    assert value == pytest.approx(max(tried))
    assert f1_score(labels, scores >= threshold, zero_division=0) == pytest.approx(value)


def test_counts_on_a_small_case_with_a_tie():
    thresholds, hits, alarms = counts(np.array([0.9, 0.4, 0.4, 0.1]), np.array([1, 0, 1, 0]))
    assert thresholds.tolist() == [np.inf, 0.9, 0.4, 0.1]
    assert hits.tolist() == [0, 1, 2, 2]
    assert alarms.tolist() == [0, 0, 1, 2]


def test_on_calibrated_scores_the_cheapest_threshold_is_near_the_ratio_of_costs():
    scores, labels = sample(300_000, np.random.default_rng(5))
    best, rule = (cost(scores, labels, t) for t in (cheapest(scores, labels), FALSE_ALARM / (FALSE_ALARM + MISS)))
    assert cheapest(scores, labels) == pytest.approx(0.05, abs=0.01)
    assert rule == pytest.approx(best, rel=0.005)


def test_on_calibrated_scores_the_best_threshold_for_f1_is_half_the_best_f1():
    threshold, value = best_f1(*sample(300_000, np.random.default_rng(6)))
    assert threshold == pytest.approx(value / 2, abs=0.02)
