"""Both encodings against scikit-learn's, the leak against its exact expectation, and the line's score."""

import numpy as np
import pytest
from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import TargetEncoder
from target_encoding import encode, encode_out_of_fold, r_squared


def data(seed, rows=300, levels=40):
    rng = np.random.default_rng(seed)
    means = rng.normal(2, 1, levels)
    seen, new = rng.integers(0, levels, rows), rng.integers(0, levels + 9, 80)
    return seen, means[seen] + rng.normal(size=rows), new


@pytest.mark.parametrize("prior_rows", [0.5, 3.0, 20.0])
@pytest.mark.parametrize("seed", range(3))
def test_the_shrunk_mean_is_scikit_learns_also_for_levels_never_seen(seed, prior_rows):
    levels, y, new = data(seed)
    reference = TargetEncoder(target_type="continuous", smooth=prior_rows).fit(levels[:, None], y)
    assert encode(levels, y, new, prior_rows) == pytest.approx(reference.transform(new[:, None])[:, 0])


@pytest.mark.parametrize("folds", [3, 5])
def test_out_of_fold_is_scikit_learns_cross_fitting_on_the_same_folds(folds):
    levels, y, _ = data(7)
    fold = np.arange(len(y)) % folds
    splits = [(np.flatnonzero(fold != number), np.flatnonzero(fold == number)) for number in range(folds)]
    reference = TargetEncoder(target_type="continuous", smooth=4.0, cv=splits).fit_transform(levels[:, None], y)
    assert encode_out_of_fold(levels, y, 4.0, folds) == pytest.approx(reference[:, 0])


def test_a_row_cannot_move_its_own_out_of_fold_encoding_but_does_move_the_naive_one():
    levels, y, _ = data(8)
    changed = y.copy()
    changed[17] += 100
    assert encode_out_of_fold(levels, changed, 4)[17] == encode_out_of_fold(levels, y, 4)[17]
    assert encode(levels, changed, levels, 4)[17] > encode(levels, y, levels, 4)[17] + 1


def test_without_shrinkage_it_is_the_plain_mean_and_the_overall_mean_for_a_level_never_seen():
    levels, y = np.array([0, 0, 2]), np.array([1.0, 4.0, 7.0])
    assert encode(levels, y, np.array([0, 1, 2, 3]), 0).tolist() == [2.5, 4, 7, 4]


def test_pure_noise_looks_as_good_as_levels_over_rows():
    # With k levels filled and n rows of noise, the level means explain (k - 1) / (n - 1) of the variance on average.
    rng, shares, expected = np.random.default_rng(9), [], []
    for _ in range(300):
        levels, y = rng.integers(0, 40, 200), rng.normal(size=200)
        encoded = encode(levels, y, levels, 0)
        shares.append(r_squared(encoded, y, encoded, y)[0])
        expected.append((len(set(levels)) - 1) / 199)
    assert np.mean(shares) == pytest.approx(np.mean(expected), abs=0.01)


def test_the_line_and_its_scores_are_scikit_learns():
    rng = np.random.default_rng(10)
    x, new = rng.normal(3, 2, 50)[:, None], rng.normal(1, 2, 30)[:, None]
    y, truth = 1 - 0.5 * x[:, 0] + rng.normal(size=50), rng.normal(size=30)
    line = LinearRegression().fit(x, y)
    assert r_squared(x[:, 0], y, new[:, 0], truth) == pytest.approx((line.score(x, y), line.score(new, truth)))
