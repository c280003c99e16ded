"""Splits against every possible split, trees against scikit-learn, and rows that no split can part."""

import numpy as np
import pytest
from decision_tree import best_split, grow, predict
from hypothesis import given
from hypothesis import strategies as st
from sklearn.tree import DecisionTreeClassifier


def gini(y):
    return 1 - sum((np.mean(y == label)) ** 2 for label in set(y.tolist()))


def every_cost(x, y):
    for j in range(x.shape[1]):
        for t in np.unique(x[:, j])[:-1]:
            left = x[:, j] <= t
            yield left.mean() * gini(y[left]) + (1 - left.mean()) * gini(y[~left])


@given(st.integers(1, 12), st.integers(1, 3), st.integers(1, 4), st.integers(0, 10_000))
def test_no_other_split_is_better_and_the_cost_is_that_of_the_split(n, d, classes, seed):
    rng = np.random.default_rng(seed)
    x, y = rng.integers(0, 4, (n, d)).astype(float), rng.integers(0, classes, n)
    costs, found = list(every_cost(x, y)), best_split(x, y, classes)
    if not costs:
        assert found is None
        return
    cost, feature, threshold = found
    left = x[:, feature] <= threshold
    assert np.isclose(cost, min(costs))
    assert np.isclose(cost, left.mean() * gini(y[left]) + (1 - left.mean()) * gini(y[~left]))


@pytest.mark.parametrize("seed", range(5))
def test_trees_of_depth_three_predict_as_scikit_learn(seed):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(400, 4)).astype(np.float32).astype(float)
    y = np.digitize(x[:, 0] + x[:, 2] ** 2 + rng.normal(0, 0.7, 400), [0.0, 1.5])
    new = rng.normal(size=(300, 4)).astype(np.float32).astype(float)
    library = DecisionTreeClassifier(max_depth=3, random_state=0).fit(x, y)
    tree = grow(x, y, 3, max_depth=3)
    assert [predict(tree, row) for row in new] == library.predict(new).tolist()


def test_a_full_tree_fits_distinct_rows_without_error():
    rng = np.random.default_rng(7)
    x, y = rng.normal(size=(120, 2)), rng.integers(0, 5, 120)
    tree = grow(x, y, 5, max_depth=120)
    assert [predict(tree, row) for row in x] == y.tolist()


def test_a_node_with_too_few_rows_stays_a_leaf():
    x, y = np.arange(5.0)[:, None], np.array([0, 0, 1, 1, 0])
    assert grow(x, y, 2, min_rows=6).left is None
    tree = grow(x, y, 2, min_rows=4)
    assert [predict(tree, row) for row in x] == [0, 0, 1, 1, 1]


def test_xor_is_solved_although_the_first_split_gains_nothing():
    x, y = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]), np.array([0, 1, 1, 0])
    tree = grow(x, y, 2)
    assert [predict(tree, row) for row in x] == y.tolist()


def test_equal_rows_with_different_labels_become_a_leaf_with_the_majority():
    tree = grow(np.ones((5, 2)), np.array([1, 1, 0, 2, 1]), 3)
    assert tree.left is None
    assert tree.label == 1


def test_one_class_is_a_leaf_and_neighboring_floats_are_parted():
    assert grow(np.arange(6.0)[:, None], np.full(6, 2), 4).left is None
    low = 1.0
    for _ in range(4):
        high = np.nextafter(low, 2)
        tree = grow(np.array([[low], [high]]), np.array([1, 0]), 2)
        assert [predict(tree, np.array([v])) for v in (low, high)] == [1, 0]
        low = high
