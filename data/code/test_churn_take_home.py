"""The fit and AUC against scikit-learn, the profit by hand, and the trap where the text says it is."""

import numpy as np
from churn_take_home import auc, fit_logistic, found, make_data, profit, rolling, rule, score
from hypothesis import given
from hypothesis import strategies as st
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score


def test_the_fit_agrees_with_scikit_learn():
    x, month, y = make_data(1, 300, 8)
    x = (x - x.mean(axis=0)) / x.std(axis=0)
    for penalty in (1.0, 30.0):
        reference = LogisticRegression(C=1 / penalty, tol=1e-10, max_iter=1000).fit(x, y)
        w = fit_logistic(x, y, penalty)
        assert np.allclose(w, np.append(reference.intercept_, reference.coef_), atol=1e-4)
        assert np.allclose(score(x, w), reference.predict_proba(x)[:, 1], atol=1e-4)


@given(
    st.lists(st.tuples(st.integers(0, 4), st.booleans()), min_size=2, max_size=50).filter(
        lambda rows: len({b for _, b in rows}) == 2
    )
)
def test_auc_agrees_with_scikit_learn_when_scores_tie(rows):
    s, y = np.array([a for a, _ in rows], float), np.array([b for _, b in rows], int)
    assert np.isclose(auc(s, y), roc_auc_score(y, s))


def test_profit_counts_saved_leavers_and_every_call():
    assert np.isclose(profit(np.array([1, 0, 0, 1, 0])), 2 * 0.3 * 300 - 5 * 16)


def test_found_counts_each_list_and_what_only_one_of_them_holds():
    y = np.array([1, 1, 0, 1, 0, 1])
    assert list(found(np.array([6, 5, 4, 3, 2, 1]), np.array([1, 6, 2, 5, 3, 4]), y, calls=3)) == [2, 3, 1, 2]


def test_the_rule_puts_contracts_before_tickets():
    x = np.zeros((3, 6))
    x[:, 1], x[:, 2] = [0, 1, 1], [4, 0, 2]
    assert list(np.argsort(-rule(x))) == [2, 1, 0]


def test_a_month_is_scored_by_a_model_that_has_not_seen_it_nor_the_month_before():
    x, month, y = make_data(4, 400, 4)
    now, before = month == 3, month == 2
    counts = rolling(x, month, y, first=3)
    swapped = np.where(before, 1 - y, y)  # labels that are not known when the list is made
    assert np.array_equal(rolling(x, month, swapped, first=3), counts)
    assert counts[0] <= y[now].sum() and counts[0] - counts[1] == counts[2] - counts[3]
    assert not np.array_equal(rolling(x, month, np.where(month == 1, 1 - y, y), first=3), counts)


def test_over_many_data_sets_the_model_finds_more_than_the_rule():
    gains = [np.subtract(*rolling(*make_data(seed), first=7)[:2]) for seed in range(20)]
    assert 10 < np.mean(gains) < 18


def test_the_invoice_is_rare_among_those_who_stay_and_usual_among_leavers():
    x, month, y = make_data(2, 3000, 4)
    assert abs(x[y == 1, 5].mean() - 0.85) < 0.03
    assert abs(x[y == 0, 5].mean() - 0.01) < 0.005


def test_the_price_step_starts_in_month_four():
    x, month, y = make_data(3)
    assert x[month < 4, 4].sum() == 0
    assert abs(x[month >= 4, 4].mean() - 0.3) < 0.02
