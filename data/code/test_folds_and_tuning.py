"""Folds by their properties; scores, tuning and nesting against scikit-learn on the same folds."""

import numpy as np
import pytest
from folds_and_tuning import cross_validate, folds_of, nearest_neighbor, nested, tune
from hypothesis import given
from hypothesis import strategies as st
from sklearn.compose import ColumnTransformer
from sklearn.model_selection import GridSearchCV, PredefinedSplit, cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import Pipeline


@given(st.lists(st.integers(0, 9), min_size=1, max_size=60), st.integers(1, 6), st.integers(0, 99))
def test_no_group_is_on_two_sides_and_folds_hold_equally_many_groups(groups, folds, seed):
    fold = folds_of(np.array(groups), folds, np.random.default_rng(seed))
    where = {group: set(fold[np.array(groups) == group]) for group in groups}
    assert all(len(numbers) == 1 for numbers in where.values())
    sizes = np.bincount([numbers.pop() for numbers in where.values()], minlength=folds)
    assert len(sizes) == folds
    assert sizes.max() - sizes.min() <= 1


def test_rows_of_their_own_group_are_shuffled_between_folds():
    draws = {tuple(folds_of(np.arange(12), 3, np.random.default_rng(seed))) for seed in range(20)}
    assert len(draws) > 10


def data(seed, n=59, d=6):
    """Folds of unequal size, so that averaging over folds is not averaging over rows."""
    rng = np.random.default_rng(seed)
    features = rng.normal(size=(n, d))
    return features, (features[:, 0] + rng.normal(0, 0.7, n) > 0).astype(int), folds_of(np.arange(n), 4, rng)


@pytest.mark.parametrize("seed", range(5))
def test_the_nearest_neighbor_and_its_score_agree_with_scikit_learn(seed):
    features, labels, fold = data(seed)
    one = KNeighborsClassifier(1)
    new = np.random.default_rng(seed + 50).normal(size=(30, 6))
    assert np.array_equal(nearest_neighbor(features, labels, new), one.fit(features, labels).predict(new))
    expected = cross_val_score(one, features, labels, cv=PredefinedSplit(fold))
    assert cross_validate(features, labels, fold) == pytest.approx(expected.mean())


def search(settings, cv):
    """scikit-learn's grid search over the same sets of columns."""
    model = Pipeline([("keep", ColumnTransformer([("keep", "passthrough", [0])])), ("neighbor", KNeighborsClassifier(1))])
    choices = [[("keep", "passthrough", list(columns))] for columns in settings]
    return GridSearchCV(model, {"keep__transformers": choices}, cv=cv)


@pytest.mark.parametrize("seed", range(5))
def test_tuning_agrees_with_grid_search(seed):
    features, labels, fold = data(seed)
    settings = [np.array(columns) for columns in ([0, 1], [2, 3], [4, 5], [0, 5], [1, 2, 3])]
    columns, score = tune(features, labels, settings, fold)
    grid = search(settings, PredefinedSplit(fold)).fit(features, labels)
    assert score == pytest.approx(grid.best_score_)
    assert list(columns) == grid.best_params_["keep__transformers"][0][2]


@pytest.mark.parametrize("seed", range(5))
def test_nesting_tunes_on_the_outer_training_rows_only(seed):
    features, labels, fold = data(seed)
    settings = [np.array(columns) for columns in ([0, 1], [2, 3], [4, 5], [0, 5], [1, 2, 3])]
    expected = []
    for number in range(4):
        held = fold == number
        grid = search(settings, PredefinedSplit(np.arange((~held).sum()) % 3)).fit(features[~held], labels[~held])
        expected.append(grid.score(features[held], labels[held]))
    assert nested(features, labels, settings, fold, 3) == pytest.approx(np.mean(expected))
