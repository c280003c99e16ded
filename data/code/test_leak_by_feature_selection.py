"""Both ways of cross-validating against scikit-learn's, fold for fold."""

import numpy as np
import pytest
from leak_by_feature_selection import accuracy, nearest_centroid, strongest
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.model_selection import PredefinedSplit, cross_val_predict
from sklearn.neighbors import NearestCentroid
from sklearn.pipeline import make_pipeline


def data(seed, signal=0.0):
    rng = np.random.default_rng(seed)
    labels = (rng.random(60) < 0.4).astype(int)
    features = rng.normal(size=(60, 300)) * rng.uniform(0.5, 3, 300) + rng.normal(size=300)
    features[:, :4] += signal * labels[:, None]
    return features, labels


@pytest.mark.parametrize("seed", range(4))
def test_selection_inside_each_fold_equals_a_scikit_learn_pipeline(seed):
    features, labels = data(seed, signal=2)
    pipeline = make_pipeline(SelectKBest(f_classif, k=7), NearestCentroid())
    predicted = cross_val_predict(pipeline, features, labels, cv=PredefinedSplit(np.arange(60) % 5))
    assert accuracy(features, labels, 7, leak=False) == np.mean(predicted == labels)


@pytest.mark.parametrize("seed", range(4))
def test_the_leak_equals_selecting_on_all_rows_first(seed):
    features, labels = data(seed)
    chosen = SelectKBest(f_classif, k=7).fit_transform(features, labels)
    predicted = cross_val_predict(NearestCentroid(), chosen, labels, cv=PredefinedSplit(np.arange(60) % 5))
    assert accuracy(features, labels, 7, leak=True) == np.mean(predicted == labels)


def test_on_noise_only_the_leak_beats_a_coin():
    scores = np.array([[accuracy(*data(seed), 7, leak) for leak in (True, False)] for seed in range(20)])
    assert scores[:, 0].mean() > 0.7
    assert abs(scores[:, 1].mean() - 0.5) < 0.06


def test_the_strongest_features_are_those_with_the_largest_absolute_correlation():
    features, labels = data(9, signal=3)
    correlations = np.abs([np.corrcoef(column, labels)[0, 1] for column in features.T])
    assert strongest(features, labels, 5).tolist() == np.argsort(-correlations)[:5].tolist()


def test_a_row_gets_the_label_of_the_nearer_mean():
    train, labels = np.array([[0.0, 0], [2, 0], [9, 9]]), np.array([0, 0, 1])
    assert nearest_centroid(train, labels, np.array([[4.0, 4], [6, 6]])).tolist() == [0, 1]
