"""Weights and fit against scikit-learn, copies by hand, and over data sets what they do to accuracy."""

import re

import numpy as np
from scipy import sparse
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix
from tickets_take_home import confusion, fit_softmax, groups, make_data, probabilities, standard_error, tf_idf, words_of


def test_weights_agree_with_scikit_learn_and_know_the_training_texts_alone():
    texts = make_data(1, 200)[0]
    train, rest = texts[:150], texts[150:]
    reference = TfidfVectorizer(analyzer=words_of, min_df=2).fit(train)
    assert np.allclose(tf_idf(train, rest).toarray(), reference.transform(rest).toarray())


def test_the_fit_agrees_with_scikit_learn():
    texts, y, _ = make_data(2, 300)
    x = tf_idf(texts, texts)
    for penalty in (0.5, 3.0):
        reference = LogisticRegression(C=1 / penalty, tol=1e-10, max_iter=5000).fit(x, y)
        w, b = fit_softmax(x, y, penalty)
        assert np.allclose(w, reference.coef_.T, atol=2e-3)
        p = probabilities(texts, y, np.arange(len(y)), np.arange(20), penalty)
        assert np.allclose(p, reference.predict_proba(x[:20]), atol=2e-3)


def test_a_text_without_known_words_has_no_weight_and_does_not_fail():
    x = tf_idf(["a b", "a c", "b c"], ["z", "a a"])
    assert sparse.issparse(x) and x[0].nnz == 0 and np.isclose(x[1].sum(), 1)


def test_numbers_and_case_do_not_make_a_new_text():
    texts = ["Reference 12345: word1 login2", "reference 99999: WORD1 login2", "Reference 12345: word1 login3"]
    number = groups(texts)
    assert number[0] == number[1] != number[2]


def test_the_confusion_agrees_with_scikit_learn():
    rng = np.random.default_rng(0)
    y, guess = rng.integers(0, 5, (2, 80))
    assert np.array_equal(confusion(y, guess), confusion_matrix(y, guess, labels=range(5)))


def test_the_standard_error_is_that_of_drawing_groups_again():
    rng = np.random.default_rng(0)
    group = np.repeat(np.arange(150), rng.integers(1, 5, 150))
    value = (rng.random(150) < 0.7)[group].astype(float)
    sums, sizes = np.bincount(group, value), np.bincount(group)
    rows = rng.integers(0, 150, (4000, 150))
    drawn = sums[rows].sum(axis=1) / sizes[rows].sum(axis=1)
    assert abs(standard_error(value, group) - drawn.std()) < 0.06 * drawn.std()
    alone = np.arange(len(value))
    assert np.isclose(standard_error(value, alone), np.sqrt(value.mean() * (1 - value.mean()) / len(value)))
    assert standard_error(value, group) > 1.3 * standard_error(value, alone)


def test_copies_stand_close_in_time_and_share_the_label():
    texts, y, team = make_data(3)
    number = groups(texts)
    assert number.max() + 1 == 3000
    bodies = [re.sub(r"\d{5}", "", text) for text in texts]
    assert len(set(bodies)) == 3000 < len(set(texts)) < len(texts)
    for label in (y, team):
        assert all(len(set(label[number == g])) == 1 for g in range(0, 3000, 30))
    assert abs(np.mean(y == team) - (1 - 0.14 * 0.8)) < 0.02


def test_over_data_sets_a_random_split_flatters_and_prefers_a_weak_penalty():
    rows = []
    for seed in range(3):
        texts, y, _ = make_data(seed, 1500)
        number, n = groups(texts), len(texts)
        order = np.random.default_rng(seed).permutation(n)
        early, late = np.arange(n * 3 // 4), np.arange(n * 3 // 4, n)
        honest = late[~np.isin(number[late], number[early])]
        splits = (order[: n * 3 // 4], order[n * 3 // 4 :]), (early, honest)
        rows.append(
            [
                [np.mean(probabilities(texts, y, train, test, c).argmax(axis=1) == y[test]) for c in (0.1, 1.0)]
                for train, test in splits
            ]
        )
    (random_weak, random_strong), (weak, strong) = np.mean(rows, axis=0)
    assert random_strong - strong > 0.04
    assert random_weak - random_strong > weak - strong + 0.02


def test_new_texts_want_the_strong_penalty_in_other_data_sets_too():
    for seed in (1, 2):
        texts, y, _ = make_data(seed)
        number, n = groups(texts), len(texts)
        early, late = np.split(np.arange(n), [n * 3 // 4])
        honest = late[~np.isin(number[late], number[early])]
        hits = [np.mean(probabilities(texts, y, early, honest, c).argmax(axis=1) == y[honest]) for c in (0.1, 1.0)]
        assert hits[1] > hits[0] + 0.01
