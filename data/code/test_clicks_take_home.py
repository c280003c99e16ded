"""The fit and loss against scikit-learn, the encodings row by row, and over data sets what the leak does."""

import numpy as np
from clicks_take_home import (
    TRAIN,
    calibration,
    fit_logistic,
    hashed,
    log_losses,
    make_data,
    predict,
    rates,
    rates_of_past,
    undo_sampling,
)
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss


def test_the_fit_agrees_with_scikit_learn():
    day, ad, x, y = make_data(1, 300)
    z, y = sparse.hstack([x, hashed(ad, 16)]).tocsr()[day == 3], y[day == 3]
    reference = LogisticRegression(C=1 / 8, tol=1e-10, max_iter=5000).fit(z, y)
    w = fit_logistic(z, y, 8.0)
    assert np.allclose(w, np.append(reference.intercept_, reference.coef_), atol=2e-3)
    assert np.allclose(predict(z, w), reference.predict_proba(z)[:, 1], atol=1e-3)


def test_log_loss_agrees_with_scikit_learn():
    rng = np.random.default_rng(0)
    p, y = rng.integers(1, 6, 200) / 7, (rng.random(200) < 0.3).astype(float)
    assert np.isclose(log_losses(p, y).mean(), log_loss(y, p))


def test_a_rate_is_shrunk_and_a_new_ad_gets_the_overall_one():
    ad, y = np.array([0, 0, 0, 1]), np.array([1.0, 0, 0, 0])
    shrunk = (1 + 20 * 0.25) / 23
    assert np.allclose(rates(ad, y, np.array([0, 5])), np.log([shrunk / (1 - shrunk), 0.25 / 0.75]))


def test_the_code_of_a_row_uses_earlier_days_alone():
    rng = np.random.default_rng(1)
    day, ad, y = np.sort(rng.integers(0, 5, 400)), rng.integers(0, 20, 400), (rng.random(400) < 0.3).astype(float)
    code = rates_of_past(ad, y, day)
    for i in np.flatnonzero(day > 0)[::17]:
        past = day < day[i]
        mine = past & (ad == ad[i])
        p = (y[mine].sum() + 20 * y[past].mean()) / (mine.sum() + 20)
        assert np.isclose(code[i], np.log(p / (1 - p)))
    flipped = rates_of_past(ad, np.where(day >= 3, 1 - y, y), day)
    assert np.allclose(code[(day > 0) & (day <= 3)], flipped[(day > 0) & (day <= 3)])


def test_hashing_gives_one_bucket_a_row_and_the_same_to_the_same_ad():
    ad = np.array([7, 3, 7, 5000, 5001])
    buckets = hashed(ad, 64)
    assert buckets.shape == (5, 64) and np.all(buckets.sum(axis=1) == 1)
    assert np.array_equal(buckets[0].toarray(), buckets[2].toarray())
    used = np.unique(hashed(np.arange(6000), 4096).indices).size
    assert 3000 < used <= 4096


def test_undoing_the_sampling_returns_the_rate_before_it():
    clicks, others = 30, 970
    q = clicks / (clicks + 0.2 * others)
    assert np.isclose(undo_sampling(q), 0.03)
    day, ad, x, y = make_data(2)
    assert np.isclose(undo_sampling(y[day < TRAIN].mean()), y[day >= TRAIN].mean(), rtol=0.1)


def test_over_data_sets_own_labels_lose_to_earlier_days_and_the_whole_file_only_seems_to_win():
    scores, tops = [], []
    for seed in range(4):
        day, ad, x, y = make_data(seed)
        train, test = day < TRAIN, day >= TRAIN
        past = np.append(rates_of_past(ad[train], y[train], day[train]), rates(ad[train], y[train], ad[test]))
        row = []
        for code in (rates(ad, y, ad), rates(ad[train], y[train], ad), past):
            z = sparse.csr_matrix(np.column_stack([x, code]))
            p = undo_sampling(predict(z[test], fit_logistic(z[train], y[train], 8.0)))
            row.append(log_losses(p, y[test]).mean())
            top = np.argsort(-p)[: len(p) // 10]
            tops.append(calibration(p[top], y[test][top], ad[test][top])[0])
        floor = log_losses(np.full(test.sum(), undo_sampling(y[train].mean())), y[test]).mean()
        scores.append(np.array(row) / floor)
    whole, own, earlier = np.mean(scores, axis=0)
    assert whole < 0.90
    assert earlier + 0.003 < own < 1
    assert 0.91 < earlier < 0.96
    _, own, earlier = np.transpose(np.reshape(tops, (-1, 3)))
    assert own.min() > 1.15
    assert abs(earlier.mean() - 1) < 0.06 and earlier.min() < 1 < earlier.max()


def test_the_error_of_calibration_is_that_of_drawing_ads_again():
    rng = np.random.default_rng(5)
    ad = np.repeat(np.arange(200), rng.integers(1, 40, 200))
    p = (0.02 + 0.2 * rng.random(200))[ad]
    y = (rng.random(len(ad)) < p * rng.gamma(4, 1 / 4, 200)[ad]).astype(float)
    ratio, error = calibration(p, y, ad)
    assert np.isclose(ratio, p.mean() / y.mean())
    sums = np.array([np.bincount(ad, v) for v in (p, y)])
    drawn = [np.divide(*sums[:, rng.integers(0, 200, 200)].sum(axis=1)) for _ in range(4000)]
    assert abs(error - np.std(drawn)) < 0.1 * error
