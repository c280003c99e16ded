"""The repair is right on average, forecasts see no future, and the chosen quantile is the one that earns most."""

import demand_take_home as program
import numpy as np
from demand_take_home import (
    WEEK,
    backtest,
    demand_from_sales,
    error_by_week,
    last_week,
    level_and_weekday,
    make_data,
    mean_of_weekday,
    plans,
    profit,
    wape,
)


def test_repaired_sales_are_right_on_average_and_days_with_stock_are_kept():
    true, repaired = [], []
    for seed in range(200):
        sales, empty_after, demand = make_data(seed)
        fixed = demand_from_sales(sales, empty_after)
        assert np.array_equal(fixed[empty_after == 1], demand[empty_after == 1])
        true.append(demand[empty_after < 1].mean())
        repaired.append(fixed[empty_after < 1].mean())
    assert abs(np.mean(repaired) / np.mean(true) - 1) < 0.003


def test_the_last_loaf_goes_when_a_walk_through_the_day_says_so():
    rng = np.random.default_rng(0)
    walked = [np.sort(rng.random(130))[99] for _ in range(4000)]
    assert abs(np.mean(walked) - rng.beta(100, 31, 4000).mean()) < 0.002


def test_every_forecast_ignores_its_own_week_and_later_ones():
    series = make_data(3)[0].astype(float)
    changed = series.copy()
    changed[52 * WEEK :] += 1000
    for forecaster in (last_week, mean_of_weekday, level_and_weekday):
        before, after = backtest(forecaster, series, 48), backtest(forecaster, changed, 48)
        assert len(before) == 12 * WEEK
        assert np.allclose(before[: 5 * WEEK], after[: 5 * WEEK])  # weeks 48 to 52; the change begins with week 52
        assert not np.allclose(before[5 * WEEK : 6 * WEEK], after[5 * WEEK : 6 * WEEK])


def test_a_pure_weekly_pattern_is_forecast_without_error():
    series = np.tile(program.USUAL.astype(float), 40)
    for forecaster in (last_week, mean_of_weekday, level_and_weekday):
        assert wape(backtest(forecaster, series, 30), series[30 * WEEK :]) < 1e-12


def test_the_critical_ratio_gives_the_most_profitable_number_of_loaves():
    demand = np.random.default_rng(1).poisson(100, 40_000)
    earned = [profit(np.full(40_000, q), demand).mean() for q in range(80, 130)]
    assert abs(80 + int(np.argmax(earned)) - np.quantile(demand, (4 - 1.2) / 4)) <= 1


def test_wape_weighs_errors_by_volume():
    assert wape(np.array([8.0, 110.0]), np.array([10.0, 100.0])) == 12 / 110


def test_profit_pays_for_every_loaf_and_earns_on_those_sold():
    assert np.allclose(profit(np.array([10, 10]), np.array([7, 12]), price=4, cost=1), [28 - 10, 40 - 10])


def test_the_error_by_week_is_that_of_weekly_means():
    daily = np.repeat([1.0, 3.0, 8.0], WEEK)
    assert np.isclose(error_by_week(daily), np.std([1, 3, 8], ddof=1) / np.sqrt(3))


def test_plans_use_nothing_from_the_weeks_they_are_for_and_cover_seven_days_in_ten():
    sales, empty_after, demand = make_data(5)
    factor, loaves = plans(sales, empty_after)
    changed = sales.copy()
    changed[54 * WEEK :] *= 3
    after, moved = plans(changed, empty_after)
    assert factor == after
    *_, chosen = loaves.values()
    *_, other = moved.values()
    assert np.array_equal(chosen[: 7 * WEEK], other[: 7 * WEEK])  # weeks 48 to 54 are baked before the change is seen
    assert not np.array_equal(chosen[7 * WEEK :], other[7 * WEEK :])
    covered = []
    for seed in range(60):
        sales, empty_after, demand = make_data(seed)
        covered.append(np.mean(demand[48 * WEEK :] <= list(plans(sales, empty_after)[1].values())[2]))
    assert abs(np.mean(covered) - 0.70) < 0.05
