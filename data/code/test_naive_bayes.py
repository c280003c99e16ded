"""Naive Bayes against scikit-learn on random counts, and where a class, a word or a document is missing."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from naive_bayes import count, fit, log_posterior, predict
from sklearn.naive_bayes import MultinomialNB


@given(st.integers(1, 12), st.integers(1, 6), st.integers(1, 4), st.sampled_from([0.1, 1.0, 2.5]), st.integers(0, 10_000))
def test_parameters_and_posteriors_agree_with_scikit_learn(n, v, kinds, alpha, seed):
    rng = np.random.default_rng(seed)
    counts, labels = rng.poisson(1.5, (n, v)), rng.choice(["d", "a", "c", "b"][:kinds], n)
    new = rng.poisson(2.0, (5, v))
    model, library = fit(counts, labels, alpha), MultinomialNB(alpha=alpha).fit(counts, labels)
    assert np.allclose(model.log_word, library.feature_log_prob_)
    assert np.allclose(model.log_prior, library.class_log_prior_)
    assert np.allclose(log_posterior(model, new), library.predict_log_proba(new))
    assert np.array_equal(model.classes, library.classes_)


def test_the_example_comes_out_as_by_hand():
    texts = ["win cash now", "win win prize", "lunch now", "project lunch plan"]
    vocabulary = ["cash", "lunch", "now", "plan", "prize", "project", "win"]
    model = fit(count(texts, vocabulary), np.array(["spam", "spam", "ham", "ham"]))
    spam = Fraction(1, 2) * Fraction(3 + 1, 6 + 7) * Fraction(0 + 1, 6 + 7)
    ham = Fraction(1, 2) * Fraction(0 + 1, 5 + 7) * Fraction(2 + 1, 5 + 7)
    found = np.exp(log_posterior(model, count(["win lunch"], vocabulary)))[0]
    assert np.allclose(found, [float(ham / (ham + spam)), float(spam / (ham + spam))])


def test_whole_words_are_counted_and_unknown_ones_left_out():
    assert count(["win winner win", "lunch"], ["lunch", "win"]).tolist() == [[0, 2], [1, 0]]


@pytest.mark.filterwarnings("error")
def test_ten_thousand_words_neither_underflow_nor_warn():
    model = fit(np.array([[3, 1], [1, 2]]), np.array([0, 1]))
    found = log_posterior(model, np.array([[5000, 5001]]))
    assert np.all(np.isfinite(found))
    assert predict(model, np.array([[5000, 0], [0, 5000]])).tolist() == [0, 1]


def test_an_empty_document_gets_the_prior():
    model = fit(np.array([[3, 1], [1, 2], [0, 4]]), np.array([0, 1, 1]))
    assert np.allclose(np.exp(log_posterior(model, np.zeros((1, 2)))), [[1 / 3, 2 / 3]])
