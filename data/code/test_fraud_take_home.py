"""The fit against scikit-learn, the queue against a sort by hand, and over many data sets what late labels do."""

import runpy
from pathlib import Path

import numpy as np
from fraud_take_home import COST, DAYS, design, fit_logistic, make_data, predict, queue, saved
from matplotlib.figure import Figure
from sklearn.linear_model import LogisticRegression


def test_the_fit_agrees_with_scikit_learn():
    day, amount, raw, _, fraud = make_data(1)
    x, y = design(amount, raw)[day < 20], fraud[day < 20]
    for penalty in (1.0, 20.0):
        reference = LogisticRegression(C=1 / penalty, tol=1e-10, max_iter=2000).fit(x, y)
        w = fit_logistic(x, y, penalty)
        assert np.allclose(w, np.append(reference.intercept_, reference.coef_), atol=1e-4)
        assert np.allclose(predict(x, w), reference.predict_proba(x)[:, 1], atol=1e-5)


def test_the_design_tells_small_from_large_amounts():
    x = design(np.exp([1.3, 3.3, 5.3]), np.eye(3, 4))
    assert np.allclose(x[:, :2], [[-2, 4], [0, 0], [2, 4]])
    assert np.array_equal(x[:, 2:], np.eye(3, 4))


def test_the_queue_takes_the_best_of_each_day_and_none_below_the_least():
    rng = np.random.default_rng(0)
    day, score = rng.integers(0, 5, 300), rng.random(300)
    for least in (-np.inf, 0.95):
        chosen = queue(score, day, 7, least)
        for d in range(5):
            best = sorted(score[day == d], reverse=True)[:7]
            assert sorted(score[chosen & (day == d)], reverse=True) == [s for s in best if s > least]


def test_a_review_saves_the_amount_of_a_fraud_and_always_costs():
    money = saved(np.array([True, True, False, False]), np.array([90.0, 70, 50, 30]), np.array([True, False, True, False]))
    assert list(money) == [90 - COST, -COST, 0, 0]


def test_no_fraud_is_reported_on_its_own_day_and_few_after_45():
    day, _, _, reported, fraud = make_data(2)
    wait = reported[fraud] - day[fraud]
    assert np.all(np.isinf(reported[~fraud])) and wait.min() >= 1
    assert abs(wait.mean() - 16.5) < 1
    assert 0.01 < np.mean(wait > 45) < 0.05
    assert abs(fraud.mean() - 0.006) < 0.0006


def test_thieves_move_from_abroad_to_new_devices():
    day, amount, x, _, fraud = make_data(3)
    large = fraud & (amount > 50)
    early, late = (x[large & side, :2].mean(axis=0) for side in (day < 45, day >= 135))
    assert early[0] > late[0] + 0.2 and early[1] < late[1] - 0.2


def test_over_many_data_sets_no_gap_makes_probabilities_too_low_and_money_wants_p_times_amount():
    ratio, gain, seen = [], [], []
    for seed in range(6):
        day, amount, raw, reported, fraud = make_data(seed)
        x, test = design(amount, raw), (day >= 105) & (day < 135)
        means = []
        for last in (105, 60):
            train = day < last
            p = predict(x[test], fit_logistic(x[train], reported[train] < 105))
            means.append(p.mean() / fraud[test].mean())
        ratio.append(means)
        lists = [queue(score, day[test]) for score in (p * amount[test], p)]
        gain.append([saved(chosen, amount[test], fraud[test]).sum() / 30 for chosen in lists])
        newest = day >= 150
        seen.append((reported[newest] < DAYS).mean() / fraud[newest].mean())
    without, with_gap = np.mean(ratio, axis=0)
    assert 0.75 < without < 0.92 and 0.92 < with_gap < 1.08
    assert np.subtract(*np.mean(gain, axis=0)) > 40
    assert 0.4 < np.mean(seen) < 0.6


def test_the_figure_shows_the_shares_of_the_program():
    day, _, _, reported, fraud = make_data()
    ax = Figure().add_subplot()
    runpy.run_path(str(Path(__file__).parent.parent / "figures" / "late_fraud_labels.py"))["draw"](ax)
    for line, label in zip(ax.lines, (fraud, reported < DAYS), strict=True):
        assert np.allclose(line.get_ydata(), 100 * label.reshape(12, -1).mean(axis=1), atol=0.0051)
