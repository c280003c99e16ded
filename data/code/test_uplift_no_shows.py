"""The fit against scikit-learn, the estimate against the truth of the simulation, the choice against the best possible."""

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression
from uplift_no_shows import chances, design, logistic, patients, prevented, scores


def trial(seed: int, n: int, share: float = 0.5):
    rng = np.random.default_rng(seed)
    missed, weeks = patients(rng, n)
    p0, p1 = chances(missed, weeks)
    called = (rng.random(n) < share).astype(int)
    y = (rng.random(n) < np.where(called, p1, p0)).astype(int)
    return missed, weeks, p0, p1, called, y, rng.integers(0, 2, n)


def test_coefficients_are_those_of_scikit_learn():
    missed, weeks, _, _, _, y, _ = trial(0, 5_000)
    x = design(missed, weeks)
    reference = LogisticRegression(C=1.0, fit_intercept=False, tol=1e-10, max_iter=10_000).fit(x, y)
    assert np.allclose(logistic(x, y), reference.coef_[0], atol=1e-4)


def test_chances_by_hand():
    without, called = chances(np.array([1, 2]), np.array([4, 1]))
    assert without == pytest.approx([1 / (1 + np.exp(3.2 - 0.8 - 0.8)), 1 / (1 + np.exp(3.2 - 1.6 - 0.2))])
    assert called == pytest.approx(without * [1 - 0.33, 0.95])


def test_prevented_is_unbiased_and_its_error_honest():
    missed, weeks, p0, p1, *_ = trial(1, 4_000)
    chosen = weeks > 4
    rng = np.random.default_rng(2)
    runs = []
    for _ in range(600):
        called = (rng.random(4_000) < 0.3).astype(int)
        y = (rng.random(4_000) < np.where(called, p1, p0)).astype(int)
        runs.append(prevented(chosen, called, y))
    found, errors = np.array(runs).T
    assert found.mean() == pytest.approx((p0 - p1)[chosen].mean(), abs=0.003)
    assert errors.mean() == pytest.approx(found.std(), rel=0.1)


def test_scores_come_close_to_the_truth_and_never_see_their_own_fold():
    missed, weeks, p0, p1, called, y, fold = trial(3, 200_000)
    x = design(missed, weeks)
    risk, uplift = scores(x, called, y, fold)
    assert np.abs(risk - p0).mean() < 0.01
    assert np.corrcoef(uplift, p0 - p1)[0, 1] > 0.9
    changed = np.where(fold == 0, 1 - y, y)
    again = scores(x, called, changed, fold)
    assert np.array_equal(again[0][fold == 0], risk[fold == 0])
    assert not np.allclose(again[0][fold == 1], risk[fold == 1])


def test_choosing_by_uplift_prevents_most_and_nearly_the_most_possible():
    missed, weeks, p0, p1, called, y, fold = trial(4, 100_000, 0.1)
    risk, uplift = scores(design(missed, weeks), called, y, fold)
    best, by_uplift, by_risk = ((p0 - p1)[np.argsort(-s)[:10_000]].mean() for s in (p0 - p1, uplift, risk))
    assert best >= by_uplift > 0.9 * best
    assert by_uplift > 2 * by_risk
