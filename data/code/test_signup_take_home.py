"""Model and AUC against scikit-learn; over many files the cleaned columns find the truth and the traps mislead."""

import numpy as np
import pytest
from signup_take_home import CODES, NAMES, ad_profit, auc, clean, columns, fit_logistic, make_data, predict
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score


def test_weights_and_auc_are_those_of_scikit_learn():
    rng = np.random.default_rng(0)
    x = rng.normal(size=(400, 3)) * [1, 2, 0.5]
    y = rng.random(400) < 1 / (1 + np.exp(1 - x[:, 0]))
    w = fit_logistic(x, y)
    reference = LogisticRegression(C=1.0, tol=1e-10, max_iter=1000).fit(x, y)
    assert np.allclose(w, np.r_[reference.intercept_, reference.coef_[0]], atol=1e-5)
    assert np.allclose(predict(x, w), reference.predict_proba(x)[:, 1], atol=1e-6)
    scores = rng.integers(0, 5, 400).astype(float)
    assert np.isclose(auc(scores, y), roc_auc_score(y, scores))


def test_cleaning_by_hand():
    country, age = clean(np.array(["US", "Germany", "DE", "Japan", "Brazil"]), np.array([30, 1986, 0, 123, 52]))
    assert country.tolist() == [0, 1, 1, 3, 2]
    assert age.tolist() == [30, 40, 40, 40, 52]  # the median of 30, 40 and 52


def test_columns_hold_only_what_is_known_on_arrival_and_in_order():
    data = {"source": np.array([0, 1, 2]), "again": np.array([True, False, False])}
    x = columns(data, np.array([32, 42, 22]), np.array([0, 1, 3]))
    assert x.tolist() == [[0, 0, 0, 0, 0, 1, 0], [1, 0, 0, 1, 0, 0, 1], [0, 0, 1, 0, 1, 0, -1]]


def test_profit_by_hand():
    gain, error = ad_profit(np.array([True, False, False, False]))
    assert gain == pytest.approx(18 - 4 * 0.45)
    assert error == pytest.approx(np.sqrt(4 / 3 * (13.5**2 + 3 * 4.5**2)))
    gain, error = ad_profit(
        np.array([True, False, True]), np.array([-1, 1, 0])
    )  # drops one that signs up, adds one that does not
    assert gain == pytest.approx(-18)
    assert error == pytest.approx(np.std([-17.55, -0.45, 0], ddof=1) * np.sqrt(3))


def test_over_many_files_clean_columns_find_the_truth():
    weights, flat, japan = [], [], []
    for seed in range(4):
        data = make_data(seed)
        country, age = clean(data["country"], data["age"])
        x = columns(data, age, country)
        w = fit_logistic(x, data["signs"])
        weights.append(w)
        flat.append(fit_logistic(columns(data, data["age"], country), data["signs"])[7])
        rows = country == 3
        japan.append(data["signs"][rows].sum() / predict(x[rows] * [0, 0, 0, 1, 1, 1, 1], w).sum())
    assert np.allclose(np.mean(weights, axis=0), [-3.7, 0.5, 0.1, -1.6, 0.6, -0.1, 1.2, -0.6], atol=0.05)
    assert abs(np.mean(flat)) < 0.02  # years of birth flatten the slope of -0.6
    assert np.mean(japan) == pytest.approx(0.21, abs=0.03)


def test_the_traps_are_as_the_text_says():
    data = make_data(3)
    signs, named = data["signs"], np.isin(data["country"], NAMES)
    assert set(data["country"]) == set(CODES + NAMES)
    assert named[signs].mean() == pytest.approx(0.3, abs=0.02)
    assert named[~signs].mean() == pytest.approx(0.01, abs=0.002)
    assert data["pages"][signs].min() >= 5
    years = data["age"] > 1900
    assert 1941 <= data["age"][years].min() <= data["age"][years].max() <= 2008
    assert set(data["age"][~years & ((data["age"] < 18) | (data["age"] > 85))]) == {0, 123}


def test_buying_by_group_beats_buying_all_in_weeks_not_used_to_choose():
    better = []
    for seed in range(3):
        data = make_data(seed)
        country, age = clean(data["country"], data["age"])
        x, train = columns(data, age, country), data["week"] < 4
        ads = ~train & (data["source"] == 2) & ~data["again"]
        pays = predict(x, fit_logistic(x[train], data["signs"][train])) > 0.025
        better.append(ad_profit(data["signs"][ads & pays])[0] - ad_profit(data["signs"][ads])[0])
    assert min(better) > 500
