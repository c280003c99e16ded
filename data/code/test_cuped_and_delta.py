"""CUPED against a regression written out, the delta method against the jackknife and against repeated samples."""

import numpy as np
import pytest
from cuped_and_delta import clicks_and_views, cuped, difference, ratio_and_errors


def test_cuped_removes_the_fitted_line_and_keeps_the_mean():
    rng = np.random.default_rng(0)
    x, y = rng.normal(3, 2, 40), rng.normal(size=40)
    y = y + 0.8 * x
    slope, intercept = np.polyfit(x, y, 1)
    assert np.allclose(cuped(y, x), y - slope * (x - x.mean()))
    assert cuped(y, x).mean() == pytest.approx(y.mean())


def test_cuped_leaves_the_share_of_variance_that_theory_says_and_no_bias():
    rng, rho = np.random.default_rng(1), 0.8
    x = rng.normal(size=(4000, 200))
    y = 5 + rho * x + (1 - rho**2) ** 0.5 * rng.normal(size=x.shape) + 0.3 * (np.arange(200) >= 100)
    plain, adjusted = difference(y), difference(cuped(y, x))
    assert adjusted.mean() == pytest.approx(0.3, abs=0.01)
    assert adjusted.var() / plain.var() == pytest.approx(1 - rho**2, abs=0.03)


def test_many_experiments_at_once_are_the_single_ones():
    rng = np.random.default_rng(2)
    x, y = rng.normal(size=(3, 10)), rng.normal(size=(3, 10))
    assert np.allclose(cuped(y, x), [cuped(b, a) for a, b in zip(x, y, strict=True)])
    assert difference(np.array([1.0, 3.0, 10.0, 20.0])) == 13


def test_delta_error_agrees_with_leaving_users_out_and_naive_with_the_binomial():
    clicks, views = clicks_and_views(2000, 1, np.random.default_rng(3))
    clicks, views = clicks[0], views[0]
    ratio, naive, delta = ratio_and_errors(clicks, views)
    left_out = (clicks.sum() - clicks) / (views.sum() - views)
    jackknife = np.sqrt((2000 - 1) / 2000 * np.sum((left_out - left_out.mean()) ** 2))
    assert delta == pytest.approx(jackknife, rel=0.02)
    rows = np.concatenate([np.ones(clicks.sum()), np.zeros((views - clicks).sum())])
    assert ratio == pytest.approx(rows.mean()) and naive == pytest.approx(rows.std() / len(rows) ** 0.5)


def test_delta_error_is_the_usual_formula_with_two_variances_and_a_covariance():
    top, bottom = np.array([3.0, 0.0, 4.0, 1.0, 2.0]), np.array([5.0, 2.0, 9.0, 1.0, 4.0])
    ratio, _, delta = ratio_and_errors(top, bottom)
    (tt, tb), (_, bb) = np.cov(top, bottom)
    assert ratio == pytest.approx(10 / 21)
    assert delta**2 == pytest.approx((tt - 2 * ratio * tb + ratio**2 * bb) / (5 * bottom.mean() ** 2))


def test_past_ratios_take_variance_out_of_a_ratio_and_the_error_knows_it():
    rng, n = np.random.default_rng(6), 800
    rate, mean = rng.beta(2.0, 18.0, (1500, 2, n)), rng.gamma(1.0, 19.0, (1500, 2, n))  # both stay with the user
    ratios, left = [], []
    for _ in range(2):  # before and during, two arms without effect
        views = 1 + rng.poisson(mean)
        clicks = rng.binomial(views, rate)
        ratios.append(ratio_and_errors(clicks, views)[0])
        left.append((clicks - ratios[-1][..., None] * views) / views.mean(axis=-1, keepdims=True))
    theta = np.sum(left[0] * left[1], axis=(1, 2)) / np.sum(left[0] ** 2, axis=(1, 2))
    plain, past = ratios[1][:, 1] - ratios[1][:, 0], ratios[0][:, 1] - ratios[0][:, 0]
    error = np.sqrt(np.sum((left[1] - theta[:, None, None] * left[0]).var(axis=-1, ddof=1) / n, axis=1))
    assert np.std(plain - theta * past) == pytest.approx(error.mean(), rel=0.06)
    assert np.std(plain - theta * past) < 0.85 * np.std(plain)


def test_the_spread_over_repeated_samples_is_the_delta_error():
    ratio, naive, delta = ratio_and_errors(*clicks_and_views(1000, 3000, np.random.default_rng(4)))
    assert delta.mean() == pytest.approx(ratio.std(), rel=0.05)
    assert naive.mean() < 0.7 * ratio.std()


def test_users_have_the_announced_views_and_rate():
    clicks, views = clicks_and_views(200_000, 1, np.random.default_rng(5))
    assert views.mean() == pytest.approx(20, abs=0.2) and views.var() == pytest.approx(19 + 19**2, rel=0.03)
    assert np.mean(clicks / views) == pytest.approx(0.1, abs=0.001)
