"""Stacking's out-of-fold predictions against scikit-learn, and the leak: who sees whose target."""

import numpy as np
import pytest
from scipy.optimize import nnls
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold, cross_val_predict
from sklearn.neighbors import KNeighborsRegressor
from stacking import in_sample, linear, nearest, out_of_fold, world

MODELS = [linear, nearest(1), nearest(7)]
THEIRS = [LinearRegression(), KNeighborsRegressor(1), KNeighborsRegressor(7)]


def test_out_of_fold_predictions_are_those_of_scikit_learn():
    x, y = world(np.random.default_rng(1), 83)
    expected = np.column_stack([cross_val_predict(model, x, y, cv=KFold(5)) for model in THEIRS])
    assert np.allclose(out_of_fold(MODELS, x, y, 5), expected)


def test_in_sample_predictions_are_those_of_scikit_learn():
    x, y = world(np.random.default_rng(2), 60)
    assert np.allclose(in_sample(MODELS, x, y), np.column_stack([model.fit(x, y).predict(x) for model in THEIRS]))


@pytest.mark.parametrize("row", [0, 17, 39])
def test_no_out_of_fold_prediction_depends_on_its_own_target(row):
    x, y = world(np.random.default_rng(3), 40)
    other = y.copy()
    other[row] += 100
    before, after = out_of_fold(MODELS, x, y, 4), out_of_fold(MODELS, x, other, 4)
    assert np.array_equal(before[row], after[row])
    assert not np.allclose(before, after)


def test_the_leak_gives_all_weight_to_the_model_that_memorizes():
    x, y = world(np.random.default_rng(4), 200)
    assert np.allclose(nnls(in_sample(MODELS, x, y), y)[0], [0, 1, 0])


def test_clean_stacking_beats_each_model_and_the_leaking_one_on_average():
    clean, leaking, single = [], [], []
    for seed in range(8):
        rng = np.random.default_rng(100 + seed)
        (x, y), (new, truth) = world(rng, 300), world(rng, 1500)
        final = np.column_stack([model(x, y, new) for model in MODELS])
        weights = nnls(out_of_fold(MODELS, x, y, 5), y)[0]
        clean.append(np.mean((truth - final @ weights) ** 2))
        leaking.append(np.mean((truth - final @ nnls(in_sample(MODELS, x, y), y)[0]) ** 2))
        single.append(((truth[:, None] - final) ** 2).mean(axis=0))
    assert np.mean(clean) < np.mean(single, axis=0).min() - 0.05
    assert np.mean(clean) < np.mean(leaking) - 1


def test_the_noise_has_variance_one_and_the_signal_is_as_said():
    x, y = world(np.random.default_rng(5), 200_000)
    signal = x[:, :4].sum(axis=1) + 2 * np.sin(2 * x[:, 4])
    assert np.mean((y - signal) ** 2) == pytest.approx(1, abs=0.02)
