"""Batched metrics against scikit-learn on all rows at once."""

import numpy as np
import pytest
from running_metrics import Accuracy, Metric, Recall, evaluate
from sklearn.metrics import accuracy_score, recall_score


@pytest.mark.parametrize("seed", range(20))
def test_batches_of_any_size_give_the_metric_of_the_whole(seed):
    rng = np.random.default_rng(seed)
    true, predicted = rng.integers(0, 2, (2, 101))
    true[0] = 1
    cuts = np.sort(rng.integers(0, 101, 4))
    batches = [(t.tolist(), p.tolist()) for t, p in zip(np.split(true, cuts), np.split(predicted, cuts), strict=True)]
    got = evaluate(batches, [Accuracy(), Recall()])
    assert got["accuracy"] == pytest.approx(accuracy_score(true, predicted))
    assert got["recall"] == pytest.approx(recall_score(true, predicted))


def test_nothing_seen_is_not_a_number():
    assert all(np.isnan(value) for value in evaluate([], [Accuracy(), Recall()]).values())
    assert np.isnan(evaluate([([0], [1])], [Recall()])["recall"])


@pytest.mark.parametrize("metric", [Accuracy, Recall])
def test_lengths_must_agree(metric):
    with pytest.raises(ValueError):
        evaluate([([0, 1], [1])], [metric()])


def test_a_forgotten_method_fails_when_the_object_is_made():
    class Half(Metric):
        def update(self, true, predicted): ...

    with pytest.raises(TypeError):
        Half()
