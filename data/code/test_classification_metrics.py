"""Every metric against scikit-learn on random labels and tied scores, and ROC-AUC against all pairs."""

import numpy as np
import pytest
from classification_metrics import log_loss, precision_recall_f1, roc_auc, roc_curve
from hypothesis import given
from hypothesis import strategies as st
from sklearn import metrics

rows = st.lists(st.tuples(st.integers(0, 1), st.integers(0, 6)), min_size=1, max_size=50)
both_classes = rows.filter(lambda rows: len({label for label, _ in rows}) == 2)


@given(both_classes)
def test_roc_auc_agrees_with_scikit_learn_and_with_all_pairs(rows):
    labels, scores = (np.array(column) for column in zip(*rows, strict=True))
    assert np.isclose(roc_auc(labels, scores), metrics.roc_auc_score(labels, scores))
    gaps = scores[labels == 1][:, None] - scores[labels == 0][None, :]
    assert np.isclose(roc_auc(labels, scores), np.mean((gaps > 0) + (gaps == 0) / 2))
    assert np.isclose(roc_auc(labels, scores), roc_auc(labels[::-1], scores[::-1]))


@given(both_classes)
def test_the_curve_agrees_with_scikit_learn(rows):
    labels, scores = (np.array(column) for column in zip(*rows, strict=True))
    expected_false, expected_true, _ = metrics.roc_curve(labels, scores, drop_intermediate=False)
    false, true = roc_curve(labels, scores)
    assert np.allclose(false, expected_false)
    assert np.allclose(true, expected_true)


@given(rows)
def test_precision_recall_and_f1_agree_with_scikit_learn_even_where_empty(rows):
    labels, predicted = np.array([row[0] for row in rows]), np.array([row[1] % 2 for row in rows])
    expected = metrics.precision_recall_fscore_support(labels, predicted, average="binary", zero_division=0)[:3]
    assert np.allclose(precision_recall_f1(labels, predicted), expected)


@given(rows)
def test_log_loss_agrees_with_scikit_learn_also_at_zero_and_one(rows):
    labels, p = np.array([row[0] for row in rows]), np.array([row[1] / 6 for row in rows])
    assert np.isclose(log_loss(labels, p), metrics.log_loss(labels, p, labels=[0, 1]))


def test_one_class_is_refused():
    with pytest.raises(ValueError, match="both classes"):
        roc_auc(np.ones(4), np.arange(4.0))
