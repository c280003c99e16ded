"""Boosted stumps against scikit-learn, for both losses, and against every possible split."""

import numpy as np
import pytest
from gradient_boosting import boost, fit_stump, predict
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.ensemble import GradientBoostingClassifier, GradientBoostingRegressor


def sample(seed: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(120, 3)).astype(np.float32).astype(float)  # scikit-learn's trees see 32 bits
    return x, np.sin(2 * x[:, 0]) + x[:, 1] * (x[:, 2] > 0) + 0.1 * rng.normal(size=120)


@pytest.mark.parametrize("seed", range(3))
def test_predictions_for_squared_error_are_those_of_scikit_learn(seed):
    x, y = sample(seed)
    theirs = GradientBoostingRegressor(n_estimators=25, learning_rate=0.3, max_depth=1).fit(x, y)
    start, stumps = boost(x, y, 25, 0.3)
    new = sample(seed + 10)[0]
    assert np.allclose(predict(new, start, stumps, 0.3), theirs.predict(new))


@pytest.mark.parametrize("seed", range(3))
def test_log_odds_for_log_loss_are_those_of_scikit_learn(seed):
    x, y = sample(seed)
    label = (y > 0.4).astype(int)
    theirs = GradientBoostingClassifier(n_estimators=25, learning_rate=0.3, max_depth=1).fit(x, label)
    start, stumps = boost(x, label, 25, 0.3, loss="log")
    assert np.allclose(predict(x, start, stumps, 0.3), theirs.decision_function(x))


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(-9, 9)), min_size=2, max_size=15))
def test_no_other_split_has_a_smaller_squared_error(rows):
    x, g = np.array([row[:2] for row in rows], float), np.array([row[2] for row in rows], float)
    if np.all(x == x[0]):
        return
    errors = []
    for feature in range(2):
        for threshold in np.unique(x[:, feature])[:-1]:
            low = x[:, feature] <= threshold
            errors.append(g[low].var() * low.sum() + g[~low].var() * (~low).sum())
    ours = fit_stump(x, g, np.ones(len(g)))(x)
    assert np.isclose(np.sum((g - ours) ** 2), min(errors))


def test_the_first_round_of_the_text():
    x, y = np.array([[1.0], [2.0], [3.0]]), np.array([10.0, 20.0, 60.0])
    start, stumps = boost(x, y, 1, 0.1)
    assert start == 30 and (stumps[0].threshold, stumps[0].left, stumps[0].right) == (2.5, -15, 30)
    assert np.allclose(predict(x, start, stumps, 0.1), [28.5, 28.5, 33])
