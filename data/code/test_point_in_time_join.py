"""The join against a loop over every purchase, the AUC against scikit-learn, and no look into the future."""

import numpy as np
import pandas as pd
import pytest
from point_in_time_join import as_of, auc, latest, shop
from sklearn.metrics import roc_auc_score


def by_loop(purchases, disputes, clock, same_time=True):
    counts = []
    for purchase in purchases.itertuples():
        times = disputes.loc[disputes["card"] == purchase.card, clock]
        counts.append(int((times <= purchase.day).sum() if same_time else (times < purchase.day).sum()))
    return np.array(counts)


@pytest.mark.parametrize("clock", ["bought", "known"])
@pytest.mark.parametrize("same_time", [True, False])
@pytest.mark.parametrize("whole_days", [True, False])
def test_each_row_gets_what_a_loop_counts(clock, same_time, whole_days):
    purchases, disputes = shop(40, np.random.default_rng(1))
    if whole_days:  # many ties
        purchases["day"] = purchases["day"] // 30
        disputes[["bought", "known"]] = disputes[["bought", "known"]] // 30
    expected = by_loop(purchases, disputes, clock, same_time)
    assert expected.max() > 1
    np.testing.assert_array_equal(as_of(purchases, disputes, clock, same_time), expected)


def test_a_dispute_that_arrives_later_changes_no_earlier_row():
    purchases, disputes = shop(200, np.random.default_rng(2))
    early = purchases["day"].to_numpy() < 150
    past = disputes[disputes["known"] < 150]
    np.testing.assert_array_equal(as_of(purchases, disputes, "known")[early], as_of(purchases, past, "known")[early])
    assert (latest(purchases, disputes)[early] != latest(purchases, past)[early]).any()


def test_latest_counts_all_disputes_of_the_card():
    purchases = pd.DataFrame({"card": [1, 2, 1], "day": [5.0, 1.0, 9.0]})
    disputes = pd.DataFrame({"card": [1, 1, 3], "bought": [9.0, 1.0, 2.0], "known": [30.0, 7.0, 8.0]})
    assert latest(purchases, disputes).tolist() == [2, 0, 2]
    assert as_of(purchases, disputes, "bought").tolist() == [1, 0, 2]
    assert as_of(purchases, disputes, "bought", same_time=False).tolist() == [1, 0, 1]
    assert as_of(purchases, disputes, "known").tolist() == [0, 0, 1]


def test_the_shop_has_few_risky_cards_and_disputes_that_arrive_late():
    purchases, disputes = shop(4_000, np.random.default_rng(4))
    late = disputes["known"] - disputes["bought"]
    assert 10 <= late.min() < 11
    assert 59 < late.max() <= 60
    assert np.isclose(purchases["fraud"].mean(), 0.1 * 0.2 + 0.9 * 0.01, atol=0.004)
    # Frauds of 20 purchases on a card: risky ones vary the mean, so the variance is far above that of equal cards.
    counts = purchases.groupby("card")["fraud"].sum()
    between = 400 * 0.1 * 0.9 * 0.19**2
    within = 20 * (0.1 * 0.2 * 0.8 + 0.9 * 0.01 * 0.99)
    assert np.isclose(counts.var(), between + within, rtol=0.15)


def test_auc_agrees_with_scikit_learn_also_with_ties():
    rng = np.random.default_rng(3)
    label, score = rng.integers(0, 2, 500), rng.integers(0, 5, 500)
    assert np.isclose(auc(score, label), roc_auc_score(label, score))
