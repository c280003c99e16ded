"""AdaBoost against scikit-learn's, all stumps tried one by one, and a numerical search for the best vote."""

import numpy as np
import pytest
from adaboost import boost, fit_stump, score
from scipy.optimize import minimize_scalar
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.ensemble import AdaBoostClassifier


class Weak(ClassifierMixin, BaseEstimator):
    """Our stump in scikit-learn's clothes, so that only the boosting is compared."""

    def fit(self, x, y, sample_weight):
        self.classes_ = np.unique(y)
        self.stump_ = fit_stump(x, y, sample_weight / sample_weight.sum())[1]
        return self

    def predict(self, x):
        return self.stump_(x)


def sample(seed):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(60, 3))
    return x, np.where(x[:, 0] ** 2 + x[:, 1] + 0.5 * rng.normal(size=60) > 0.8, 1, -1)


@pytest.mark.parametrize("seed", range(3))
def test_votes_and_scores_are_those_of_scikit_learn(seed):
    x, y = sample(seed)
    theirs = AdaBoostClassifier(Weak(), n_estimators=12).fit(x, y)
    votes, _ = boost(x, y, 12)
    assert np.allclose(2 * np.array([alpha for alpha, _ in votes]), theirs.estimator_weights_)
    new = sample(seed + 10)[0]
    total = sum(alpha for alpha, _ in votes)
    assert np.allclose(2 * score(votes, new) / total, theirs.decision_function(new))


def test_no_other_stump_errs_less():
    rng = np.random.default_rng(5)
    for _ in range(40):
        x, y = rng.integers(0, 4, (7, 2)).astype(float), rng.choice([-1, 1], 7)
        weight = rng.dirichlet(np.ones(7))
        error, stump = fit_stump(x, y, weight)
        every = [
            weight[np.where(x[:, feature] <= cut, left, -left) != y].sum()
            for feature in range(2)
            for cut in (-1, 0, 1, 2, 3)
            for left in (-1, 1)
        ]
        assert error == pytest.approx(min(every))
        assert error == pytest.approx(weight[stump(x) != y].sum())


def test_each_vote_minimizes_the_exponential_loss():
    x, y = sample(7)
    votes, _ = boost(x, y, 6)
    for rounds in range(6):
        before = score(votes[:rounds], x) if rounds else np.zeros(60)
        alpha, stump = votes[rounds]
        found = minimize_scalar(lambda a: np.exp(-y * (before + a * stump(x))).sum(), bounds=(0, 5), method="bounded")
        assert alpha == pytest.approx(found.x, abs=1e-4)


def test_weights_are_the_exponential_losses_and_halve_the_last_stump():
    x, y = sample(8)
    votes, weight = boost(x, y, 9)
    loss = np.exp(-y * score(votes, x))
    assert np.allclose(weight, loss / loss.sum())
    assert weight[votes[-1][1](x) != y].sum() == pytest.approx(0.5)


@pytest.mark.parametrize("y", [[1, 1, -1], [-1, 1, 1], [-1, -1, -1], [1, 1, 1]])
def test_a_perfect_stump_decides_alone(y):
    x, y = np.array([[1.0], [2.0], [3.0]]), np.array(y)
    votes, _ = boost(x, y, 5)
    assert len(votes) == 1
    assert np.sign(score(votes, x)).tolist() == y.tolist()


def test_where_no_stump_beats_a_coin_there_are_no_votes():
    x = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    votes, weight = boost(x, np.array([1, -1, -1, 1]), 5)
    assert votes == []
    assert np.allclose(weight, 0.25)
    assert score(votes, x).tolist() == [0, 0, 0, 0]


def test_training_error_stays_below_the_product_of_the_rounds():
    x, y = sample(9)
    votes, _ = boost(x, y, 15)
    errors = 1 / (1 + np.exp(2 * np.array([alpha for alpha, _ in votes])))
    loss = np.exp(-y * score(votes, x)).mean()
    assert loss == pytest.approx(np.prod(2 * np.sqrt(errors * (1 - errors))))
    assert np.mean(y * score(votes, x) <= 0) <= loss < 1


def test_a_constant_stump_says_the_same_beyond_the_data():
    _, stump = fit_stump(np.array([[1.0], [2.0]]), np.array([-1, -1]), np.array([0.5, 0.5]))
    assert stump(np.array([[-9.0], [1.5], [99.0]])).tolist() == [-1, -1, -1]
