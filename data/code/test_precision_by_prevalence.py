"""ROC-AUC and average precision against scikit-learn, ties included, and against the definition."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from precision_by_prevalence import average_precision, roc_auc, sample
from scipy.stats import norm
from sklearn.metrics import average_precision_score, roc_auc_score

cases = st.lists(st.tuples(st.integers(0, 5), st.booleans()), min_size=2, max_size=60).filter(
    lambda rows: len({label for _, label in rows}) == 2
)


@given(cases)
def test_both_agree_with_scikit_learn_when_scores_tie(rows):
    scores, labels = np.array([row[0] for row in rows], float), np.array([row[1] for row in rows], int)
    assert np.isclose(roc_auc(scores, labels), roc_auc_score(labels, scores))
    assert np.isclose(average_precision(scores, labels), average_precision_score(labels, scores))


def test_roc_auc_is_the_chance_of_a_right_pair():
    scores, labels = sample(60, 140, np.random.default_rng(1))
    pairs = scores[labels == 1][:, None] - scores[labels == 0][None, :]
    assert np.isclose(roc_auc(scores, labels), np.mean(pairs > 0))


def test_repeating_every_negative_moves_average_precision_only():
    scores, labels = sample(50, 50, np.random.default_rng(2))
    copies = np.where(labels == 1, 1, 9)
    more_scores, more_labels = np.repeat(scores, copies), np.repeat(labels, copies)
    assert np.isclose(roc_auc(scores, labels), roc_auc(more_scores, more_labels))
    assert average_precision(more_scores, more_labels) < average_precision(scores, labels) - 0.1


def test_the_sample_has_the_area_that_its_two_normals_give():
    scores, labels = sample(20_000, 60_000, np.random.default_rng(3))
    assert labels.sum() == 20_000
    assert np.isclose(roc_auc(scores, labels), norm.cdf(2 / np.sqrt(2)), atol=0.004)
