"""McNemar against SciPy's binomial test; the bootstrap against scikit-learn on copied rows, formulas, and chance."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from paired_comparison import accuracy, f1, mcnemar, paired_bootstrap
from scipy.stats import binomtest
from sklearn import metrics


@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=60))
def test_mcnemar_is_a_binomial_test_on_the_rows_where_one_is_right(rows):
    a_right, b_right = (np.array(column) for column in zip(*rows, strict=True))
    only_a, only_b, p = mcnemar(a_right, b_right)
    assert only_a == sum(a and not b for a, b in rows)
    assert only_b == sum(b and not a for a, b in rows)
    assert p == pytest.approx(binomtest(only_a, only_a + only_b).pvalue if only_a + only_b else 1)


def test_mcnemar_seldom_rejects_two_models_that_are_equally_good():
    rng = np.random.default_rng(4)
    p = [mcnemar(rng.random(300) < 0.8, rng.random(300) < 0.8)[2] for _ in range(1_000)]
    assert 0.02 < np.mean(np.array(p) <= 0.05) < 0.06


@given(st.lists(st.tuples(st.integers(0, 1), st.integers(0, 1), st.integers(0, 3)), min_size=1, max_size=40))
def test_weights_are_copies_of_rows(rows):
    labels, predicted, weights = (np.array(column) for column in zip(*rows, strict=True))
    copied, guesses = np.repeat(labels, weights), np.repeat(predicted, weights)
    if len(copied):
        assert accuracy(labels, predicted, weights) == pytest.approx(metrics.accuracy_score(copied, guesses))
    if copied.sum() + guesses.sum():
        assert f1(labels, predicted, weights) == pytest.approx(metrics.f1_score(copied, guesses))


def models(n, rng):
    """Labels, and two models that make mostly the same mistakes; each kind of row comes in blocks of ten."""
    labels = rng.integers(0, 2, n)
    both, one = np.repeat(rng.random((2, n // 10)), 10, axis=1)
    wrong = both < 0.1
    a, b = np.where(wrong, 1 - labels, labels), np.where(wrong ^ (one < 0.08), 1 - labels, labels)
    return labels, a, b


@pytest.mark.parametrize("size", [1, 10])
def test_the_bootstrap_has_the_standard_error_of_the_mean_over_units(size):
    labels, a, b = models(2_000, np.random.default_rng(5))
    units = np.arange(2_000) // size
    gains = ((b == labels).astype(float) - (a == labels)).reshape(-1, size).mean(axis=1)
    values = paired_bootstrap(accuracy, labels, a, b, units, 2_000, np.random.default_rng(6))
    assert values.mean() == pytest.approx(gains.mean(), abs=0.0006)
    assert values.std() == pytest.approx(gains.std() / np.sqrt(len(gains)), rel=0.06)


def test_a_model_against_itself_has_no_gain_in_any_draw():
    labels, a, _ = models(200, np.random.default_rng(7))
    assert not paired_bootstrap(f1, labels, a, a, np.arange(200), 50, np.random.default_rng(8)).any()


def test_the_gain_is_positive_when_b_is_the_better_model():
    labels = np.arange(200) % 2
    values = paired_bootstrap(f1, labels, 1 - labels, labels, np.arange(200), 50, np.random.default_rng(9))
    assert np.all(values == 1)


def test_each_draw_takes_as_many_whole_units_as_there_are_and_serves_both_models():
    units = np.repeat(np.arange(7), (1, 2, 3, 4, 1, 1, 2))
    first, seen = np.unique(units, return_index=True)[1], []

    def metric(_labels, predicted, weights):
        seen.append((predicted[0], weights))
        return 0.0

    a, b = np.zeros(len(units), int), np.ones(len(units), int)
    paired_bootstrap(metric, a, a, b, units, 30, np.random.default_rng(10))
    for (one, drawn), (other, again) in zip(seen[::2], seen[1::2], strict=True):
        assert {one, other} == {0, 1}
        assert np.array_equal(drawn, again)
        assert drawn[first].sum() == 7
        assert np.array_equal(drawn, drawn[first][units])
    assert len({tuple(drawn) for _, drawn in seen}) > 20
