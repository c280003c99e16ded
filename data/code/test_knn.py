"""Neighbors against brute force and scikit-learn, with ties, repeated points, and points far from zero."""

import knn
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from knn import classify, neighbors, regress
from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor


def brute_distances(x, train):
    return ((x[:, None, :] - train[None, :, :]) ** 2).sum(axis=2)


@pytest.mark.parametrize(("n", "m", "d", "k"), [(7, 40, 3, 1), (60, 5, 2, 4), (60, 33, 5, 60), (900, 20, 2, 300)])
def test_votes_and_means_agree_with_scikit_learn(n, m, d, k):
    rng = np.random.default_rng(n + k)
    train, x = rng.normal(size=(n, d)), rng.normal(size=(m, d))
    labels, targets = rng.choice(["b", "a", "c"], n), rng.normal(size=n)
    expected = KNeighborsClassifier(k).fit(train, labels).predict(x)
    assert np.array_equal(classify(train, labels, x, k), expected)
    assert np.allclose(regress(train, targets, x, k), KNeighborsRegressor(k).fit(train, targets).predict(x))


@given(st.integers(1, 25), st.integers(1, 9), st.integers(1, 3), st.integers(0, 10_000), st.data())
def test_no_row_left_out_is_nearer_than_one_taken(n, m, d, seed, data):
    rng = np.random.default_rng(seed)
    k = data.draw(st.integers(1, n))
    train, x = rng.integers(0, 4, (n, d)).astype(float), rng.integers(0, 4, (m, d)).astype(float)
    near = neighbors(train, x, k, block=data.draw(st.integers(1, 10)))
    assert all(len(set(row)) == k for row in near.tolist())
    d2 = brute_distances(x, train)
    assert np.allclose(np.sort(np.take_along_axis(d2, near, axis=1)), np.sort(d2)[:, :k])


def test_squared_distances_are_right_and_never_negative():
    rng = np.random.default_rng(2)
    a, b = 1e3 + rng.normal(size=(40, 7)), rng.normal(size=(9, 7))
    assert np.allclose(knn.squared_distances(a, b), brute_distances(a, b))
    assert knn.squared_distances(a, a).min() == 0


def test_points_far_from_zero_keep_their_neighbors():
    rng = np.random.default_rng(1)
    train, x = 1e7 + rng.normal(size=(50, 2)), 1e7 + rng.normal(size=(20, 2))
    assert np.array_equal(neighbors(train, x, 1)[:, 0], brute_distances(x, train).argmin(axis=1))


def test_a_tied_vote_goes_to_the_smallest_label():
    train, labels = np.array([[0.0], [2.0], [9.0]]), np.array([8, 3, 5])
    assert classify(train, labels, np.array([[1.0], [8.9]]), 2).tolist() == [3, 3]
    assert classify(train, labels, np.array([[8.9]]), 1).tolist() == [5]


def test_no_array_is_larger_than_a_block_of_queries_by_the_training_rows(monkeypatch):
    shapes, plain = [], knn.squared_distances
    monkeypatch.setattr(knn, "squared_distances", lambda a, b: shapes.append((len(a), len(b))) or plain(a, b))
    train, x = np.arange(5.0)[:, None], np.linspace(-1, 5, 2500)[:, None]
    assert classify(train, np.array(list("abcde")), x, 1)[[0, -1]].tolist() == ["a", "e"]
    assert regress(train, np.arange(5.0), x, 1)[[0, -1]].tolist() == [0, 4]
    assert shapes == [(1024, 5), (1024, 5), (452, 5)] * 2


def test_the_example_comes_out_as_in_the_task():
    train = np.array([[1.0, 1.0], [1.0, 2.0], [2.0, 1.0], [5.0, 5.0], [6.0, 5.0]])
    labels = np.array(["cat", "cat", "cat", "dog", "dog"])
    assert [classify(train, labels, np.array([[5.0, 4.0]]), k)[0] for k in (3, 5)] == ["dog", "cat"]


@pytest.mark.parametrize("k", [0, 4])
def test_an_impossible_k_is_refused(k):
    with pytest.raises(ValueError, match="k must be"):
        neighbors(np.zeros((3, 2)), np.zeros((1, 2)), k)
