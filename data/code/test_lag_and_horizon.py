"""Features against a look-up by hand, the fit against scikit-learn, and honesty by changing the future."""

import numpy as np
from lag_and_horizon import HORIZON, error, features, fit, make_sales
from sklearn.linear_model import LinearRegression

LOGS = np.log(make_sales(30, 120, np.random.default_rng(1)))


def test_sales_are_a_weekly_pattern_times_slowly_changing_demand():
    logs = np.log(make_sales(400, 203, np.random.default_rng(2)))
    rest = logs - np.stack([logs[:, day::7].mean(axis=1) for day in range(7)], axis=1)[:, np.arange(203) % 7]
    # theory: state 0.25 with correlation 0.9 a day, and noise 0.05, both a little less after removing the means
    assert abs(rest.std() - np.hypot(0.25, 0.05)) < 0.03
    share = 0.25**2 / (0.25**2 + 0.05**2)
    assert abs(np.corrcoef(rest[:, 1:].ravel(), rest[:, :-1].ravel())[0, 1] - 0.9 * share) < 0.03


def test_features_are_the_lags_where_they_are_known():
    ramp = np.arange(60.0)[None]
    assert features(ramp, 50, (1, 7, 8), 49).tolist() == [[49, 43, 42, 1]]
    assert features(ramp, 50, (1, 7, 8), 43).tolist() == [[42, 43, 42, 1]]


def test_the_fit_is_scikit_learns():
    lags = (1, 7, 14)
    x = [[LOGS[s, d - lag] for lag in lags] for d in range(14, 91) for s in range(30)]
    y = [LOGS[s, d] for d in range(14, 91) for s in range(30)]
    model = LinearRegression().fit(x, y)
    assert np.allclose(fit(LOGS, lags, 90), [*model.coef_, model.intercept_])


def test_an_honest_forecast_does_not_change_with_the_future_and_a_leaking_one_does():
    origin, lags = 100, (1, 7, 14)
    changed = LOGS.copy()
    changed[:, origin + 1 : origin + HORIZON] += 5
    weights = fit(LOGS, lags, 90)
    once = range(origin, origin + 1)
    assert error(LOGS, lags, weights, once, True) == error(changed, lags, weights, once, True)
    assert error(LOGS, lags, weights, once, False) != error(changed, lags, weights, once, False)


def test_the_naive_error_is_the_mean_weekly_change():
    origins = range(60, 70)
    expected = np.mean([np.abs(LOGS[:, t + 7] - LOGS[:, t]) for t in origins])
    assert np.isclose(error(LOGS, (7,), np.array([1.0, 0]), origins, True), expected)


def test_the_leak_flatters_and_the_honest_long_lags_win():
    logs = np.log(make_sales(100, 250, np.random.default_rng(3)))
    short, long, origins = (1, 7, 8, 14), (7, 14, 21, 28), range(180, 243)
    weights = fit(logs, short, 180)
    leaking = error(logs, short, weights, origins, False)
    stale = error(logs, short, weights, origins, True)
    right = error(logs, long, fit(logs, long, 180), origins, True)
    assert leaking < 0.8 * right < 0.95 * stale
