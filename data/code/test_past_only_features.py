"""Rolling features against loops over the days, and that no feature changes when its own day or a later one does."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from past_only_features import daily, past_mean

numbers = st.lists(st.integers(-50, 50), min_size=1, max_size=20)


def series(values) -> pd.Series:
    return pd.Series(values, pd.date_range("2026-01-01", periods=len(values)), dtype=float)


@given(numbers, st.integers(1, 5))
def test_the_past_mean_is_that_of_the_days_before(values, days):
    shown = past_mean(series(values), days)
    for place in range(len(values)):
        if place < days:
            assert pd.isna(shown.iloc[place])
        else:
            assert shown.iloc[place] == pytest.approx(np.mean(values[place - days : place]))


@given(numbers, st.integers(1, 5), st.data())
def test_changing_all_from_a_day_on_changes_no_feature_up_to_that_day(values, days, data):
    place = data.draw(st.integers(0, len(values) - 1))
    changed = [*values[:place], *(1_000 + number for number in range(len(values) - place))]
    before, after = (past_mean(series(these), days) for these in (values, changed))
    pd.testing.assert_series_equal(before.iloc[: place + 1], after.iloc[: place + 1])


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 23), st.integers(1, 99)), min_size=1, max_size=15))
def test_daily_sums_have_a_row_for_every_day(of):
    events = pd.DataFrame({
        "at": [pd.Timestamp(2026, 5, 1 + day, hour) for day, hour, _ in of],
        "amount": [amount for _, _, amount in of],
    })  # fmt: skip
    shown = daily(events)
    days = range(min(day for day, _, _ in of), max(day for day, _, _ in of) + 1)
    assert shown.to_list() == [sum(amount for on, _, amount in of if on == day) for day in days]


def test_the_correlation_of_todays_window_is_one_over_root_seven():
    noise = pd.Series(np.random.default_rng(5).normal(size=200_000))
    assert noise.corr(noise.rolling(7).mean()) == pytest.approx(1 / np.sqrt(7), abs=0.01)
    assert noise.corr(noise.rolling(7, center=True).mean()) == pytest.approx(1 / np.sqrt(7), abs=0.01)
    assert noise.corr(past_mean(noise, 7)) == pytest.approx(0, abs=0.01)


def test_what_the_answer_says_of_resample_windows_and_groups():
    hours = pd.Series([1, 2], pd.to_datetime(["2026-05-01 09:00", "2026-05-03 09:00"]))
    assert hours.resample("D").mean().isna().sum() == 1 and hours.resample("D").sum().to_list() == [1, 0, 2]
    gaps = pd.Series([10.0, 20.0, 30.0], pd.to_datetime(["2026-05-01", "2026-05-02", "2026-05-09"]))
    assert gaps.rolling(3).mean().iloc[-1] == 20 and gaps.rolling("3D").mean().iloc[-1] == 30
    assert pd.isna(gaps.rolling("3D", closed="left").mean().iloc[-1])
    assert (
        gaps.rolling("8D", closed="left").mean().iloc[-1] == 15 and gaps.rolling("7D", closed="left").mean().iloc[-1] == 20
    )
    shops = pd.DataFrame({"shop": ["a", "a", "b"], "sales": [1.0, 2.0, 5.0]})
    assert shops["sales"].shift(1).iloc[2] == 2 and pd.isna(shops.groupby("shop")["sales"].shift(1).iloc[2])
    assert shops.groupby("shop")["sales"].transform("sum").to_list() == [3, 3, 5]


def test_with_many_shops_shift_and_rolling_both_stay_inside_the_group():
    shops = pd.DataFrame({"shop": list("ababab"), "sales": [1.0, 10.0, 3.0, 30.0, 5.0, 50.0]})
    inside = shops.groupby("shop")["sales"].transform(lambda s: s.shift(1).rolling(2).mean())
    assert inside.isna().sum() == 4 and inside.iloc[4:].to_list() == [2, 20]
    assert shops.groupby("shop")["sales"].shift(1).rolling(2).mean().iloc[4:].to_list() == [6.5, 16.5]
