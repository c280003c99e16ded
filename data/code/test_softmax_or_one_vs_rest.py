"""Both fits against scikit-learn's, and the softmax against Bayes' rule on the classes that were drawn."""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from softmax_or_one_vs_rest import fit_softmax, one_vs_rest, softmax


def data(n: int, seed: int):
    rng = np.random.default_rng(seed)
    y = rng.choice(4, n, p=[0.4, 0.1, 0.3, 0.2])
    centers = np.array([[0, 0], [2, 0.5], [1, -1.5], [-1, 2.0]])
    return np.c_[np.ones(n), centers[y] + rng.normal(size=(n, 2))], y, centers


def test_softmax_finds_the_probabilities_of_scikit_learn():
    x, y, _ = data(800, 1)
    model = LogisticRegression(C=np.inf, tol=1e-10, max_iter=10_000).fit(x[:, 1:], y)
    assert np.allclose(softmax(x @ fit_softmax(x, y, 4)), model.predict_proba(x[:, 1:]), atol=1e-4)


def test_one_vs_rest_finds_the_scores_of_scikit_learn():
    x, y, _ = data(800, 2)
    model = OneVsRestClassifier(LogisticRegression(C=np.inf, tol=1e-10, max_iter=10_000)).fit(x[:, 1:], y)
    assert np.allclose(x @ np.array(one_vs_rest(x, y, 4)).T, model.decision_function(x[:, 1:]), atol=1e-2)


def test_softmax_recovers_bayes_rule_for_normal_classes_of_equal_spread():
    x, y, centers = data(100_000, 3)
    x_new, _, _ = data(200, 4)
    density = np.exp(-((x_new[:, None, 1:] - centers) ** 2).sum(2) / 2) * [0.4, 0.1, 0.3, 0.2]
    exact = density / density.sum(axis=1, keepdims=True)
    assert np.abs(softmax(x_new @ fit_softmax(x, y, 4)) - exact).max() < 0.03


def test_large_scores_do_not_overflow_and_a_common_shift_changes_nothing():
    z = np.array([[1000.0, 1001, 999], [-3, 0.5, 2]])
    assert np.allclose(softmax(z), softmax(z - 700.5))
    assert np.allclose(softmax(z)[1], np.exp(z[1]) / np.exp(z[1]).sum())
