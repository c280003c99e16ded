"""Wide tables against dictionaries, and back again without losing a value."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reshape import LONG, long_again, wide

rows = st.lists(
    st.tuples(st.sampled_from("xyz"), st.sampled_from(["Jan", "Feb", "Mar"]), st.integers(-9, 9)), min_size=1, max_size=12
)


def frame(of: list) -> pd.DataFrame:
    return pd.DataFrame(of, columns=["city", "month", "sales"])


@given(rows)
def test_sums_agree_with_a_dictionary_and_melt_gives_them_back(of):
    sums = {}
    for city, month, sales in of:
        sums[city, month] = sums.get((city, month), 0) + sales
    table = wide(frame(of), "sum")
    assert list(table.columns) == list(dict.fromkeys(month for _, month, _ in of))
    for city in table.index:
        for month in table.columns:
            value = table.loc[city, month]
            assert value == sums[city, month] if (city, month) in sums else pd.isna(value)
    back = long_again(table)
    assert {(r.city, r.month): r.sales for r in back.itertuples()} == sums and len(back) == len(sums)


def test_the_example_averages_by_default_and_pivot_refuses():
    default = LONG.pivot_table(index="city", columns="month", values="sales")
    assert default.loc["Oslo", "Jan"] == 30 == wide(LONG, "mean").loc["Oslo", "Jan"]
    assert wide(LONG, "sum").loc["Oslo", "Jan"] == 60
    assert wide(LONG, "sum").to_numpy().sum() == LONG["sales"].sum() == 115
    assert wide(LONG, "mean").to_numpy().sum() == 85
    with pytest.raises(ValueError, match="duplicate"):
        LONG.pivot(index="city", columns="month", values="sales")


def test_stack_is_melt_by_the_index():
    table = wide(LONG, "sum")
    stacked = table.stack()
    assert stacked.index.names == ["city", "month"]
    assert stacked.to_dict() == {(r.city, r.month): r.sales for r in long_again(table).itertuples()}
    assert stacked.unstack().loc["Oslo", "Jan"] == 60


def test_a_missing_combination_is_nan_and_not_zero_unless_filled():
    sparse = LONG[LONG["sales"] != 12]
    assert pd.isna(wide(sparse, "sum").loc["Lima", "Feb"]) and wide(sparse, "sum")["Feb"].dtype == "float64"
    filled = sparse.pivot_table(index="city", columns="month", values="sales", aggfunc="sum", fill_value=0)
    assert filled.loc["Lima", "Feb"] == 0


def test_a_missing_key_or_a_missing_value_drops_out_of_pivot_table():
    holes = frame([("x", "Jan", 1), (None, "Jan", 2)])
    assert wide(holes, "sum").to_numpy().sum() == 1
    assert len(wide(frame([("x", "Jan", 1.0), ("y", "Jan", None)]), "mean")) == 1


def test_a_two_level_melt_with_wide_to_long():
    table = pd.DataFrame({"id": [1, 2], "visits_2025": [3, 4], "visits_2026": [5, 6]})
    long = pd.wide_to_long(table, stubnames="visits", i="id", j="year", sep="_")
    assert long.loc[(2, 2026), "visits"] == 6
