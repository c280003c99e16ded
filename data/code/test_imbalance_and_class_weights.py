"""Fit, AUC and correction against scikit-learn and against Bayes' rule."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from imbalance_and_class_weights import fit, prior_corrected, ranking, sample, sigmoid
from scipy.stats import norm
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score


@pytest.mark.parametrize("weight", [1.0, 7.0])
def test_the_fit_is_scikit_learns_without_penalty(weight):
    x, y = sample(900, 100, np.random.default_rng(1))
    reference = LogisticRegression(C=np.inf, class_weight={0: 1.0, 1: weight}, tol=1e-10, max_iter=1000).fit(x[:, 1:], y)
    theta = fit(x, y, np.where(y == 1, weight, 1.0))
    assert theta[0] == pytest.approx(reference.intercept_[0], abs=1e-4)
    assert theta[1:] == pytest.approx(reference.coef_[0], abs=1e-4)


def test_the_area_is_scikit_learns():
    x, y = sample(300, 40, np.random.default_rng(2))
    assert ranking(x[:, 1], y) == pytest.approx(roc_auc_score(y, x[:, 1]))


@given(st.floats(0.001, 0.999), st.floats(-3, 3), st.floats(0.5, 200))
def test_the_correction_turns_one_prior_into_the_other_by_bayes_rule(prior, x, ratio):
    def posterior(positive, negative):
        return positive * norm.pdf(x, 1) / (positive * norm.pdf(x, 1) + negative * norm.pdf(x, 0))

    assert prior_corrected(posterior(ratio * prior, 1 - prior), ratio) == pytest.approx(posterior(prior, 1 - prior))


def test_the_plain_fit_recovers_the_slopes_and_the_intercept_that_bayes_rule_gives():
    x, y = sample(60_000, 6_000, np.random.default_rng(3))
    exact = [np.log(0.1) - (1.5**2 + 1) / 2, 1.5, 1.0]
    assert fit(x, y, np.ones(len(y))) == pytest.approx(exact, abs=0.08)


def test_weights_move_the_intercept_by_their_logarithm_and_leave_the_slopes():
    x, y = sample(60_000, 6_000, np.random.default_rng(4))
    moved = fit(x, y, np.where(y == 1, 10.0, 1.0)) - fit(x, y, np.ones(len(y)))
    assert moved == pytest.approx([np.log(10), 0, 0], abs=0.08)


def test_the_mean_prediction_on_training_data_is_the_share_of_positives():
    x, y = sample(4_000, 300, np.random.default_rng(5))
    assert sigmoid(x @ fit(x, y, np.ones(len(y)))).mean() == pytest.approx(300 / 4300)
