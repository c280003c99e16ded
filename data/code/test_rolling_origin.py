"""MASE against scaled errors by hand, and a forecaster that would notice a look at the future."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from rolling_origin import backtest, last_value, mase, origins, same_month, same_month_and_trend, shuffled_error


@given(st.integers(5, 60), st.integers(1, 20), st.integers(1, 8), st.integers(1, 6))
def test_every_origin_leaves_room_for_the_whole_horizon_and_none_is_missed(n, first, horizon, step):
    assert list(origins(n, first, horizon, step)) == [t for t in range(first, n + 1) if (t - first) % step == 0 and t + horizon <= n]


def test_mase_of_the_example_worked_by_hand():
    history = np.array([10.0, 12, 9, 13])  # moves of 2, 3 and 4: naive error 3
    assert np.isclose(mase(np.array([14.0, 11]), np.array([13.0, 13]), history), 0.5)


def test_the_seasonal_scale_compares_with_one_season_ago():
    history = np.array([1.0, 5, 2, 8, 4, 12])
    assert np.isclose(mase(np.array([6.0]), np.array([3.0]), history, season=2), 3 / np.mean([1, 3, 2, 4]))


def test_the_forecaster_never_sees_the_values_it_is_scored_on():
    series, seen = np.random.default_rng(1).normal(size=50), []

    def spy(history, horizon):
        seen.append(len(history))
        assert np.array_equal(history, series[: len(history)])
        return np.zeros(horizon)

    scores = backtest(series, spy, 20, 7, 5, 1)
    assert seen == [20, 25, 30, 35, 40] and len(scores) == 5
    assert np.isclose(scores[1], np.abs(series[25:32]).mean() / np.abs(np.diff(series[:25])).mean())


def test_a_line_with_a_season_is_forecast_without_error_by_trend_and_month():
    month = np.arange(72)
    series = 3 * month + np.tile([0.0, 5, 1, 2, 9, 4, 7, 3, 8, 6, 2, 1], 6)
    assert np.allclose(same_month_and_trend(series[:48], 24), series[48:])
    assert np.allclose(same_month(series[:48], 14), series[[*range(36, 48), 36, 37]])
    assert np.allclose(last_value(series[:48], 3), series[47])


def test_the_shuffled_error_fills_each_hidden_point_from_its_nearest_shown_neighbors():
    series = np.random.default_rng(2).normal(size=43)
    fold, errors = np.random.default_rng(3).permutation(43) % 5, []
    for t in range(43):
        left = max((s for s in range(t) if fold[s] != fold[t]), default=None)
        right = min((s for s in range(t + 1, 43) if fold[s] != fold[t]), default=None)
        if left is None or right is None:
            guess = series[right if left is None else left]
        else:
            guess = series[left] + (series[right] - series[left]) * (t - left) / (right - left)
        errors.append(abs(series[t] - guess))
    assert np.isclose(shuffled_error(series, np.random.default_rng(3)), np.mean(errors))
