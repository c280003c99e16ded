"""Weekly sums, running totals and moving averages against pandas, with empty weeks and days at the edges."""

import datetime
from pathlib import Path

import duckdb
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.programs import sql_parts

TABLES, QUERY = sql_parts(Path(__file__).with_name("weekly_sales.sql"))
moments = st.datetimes(datetime.datetime(2026, 11, 1), datetime.datetime(2027, 2, 28))


def answer(sales: list) -> list:
    """The query on these rows of (time, amount)."""
    with duckdb.connect() as db:
        db.execute(TABLES + "; DELETE FROM sales;")
        if sales:
            db.executemany("INSERT INTO sales VALUES (?, ?)", sales)
        return db.execute(QUERY).fetchall()


def test_the_example_has_two_empty_weeks_and_one_across_the_year():
    with duckdb.connect() as db:
        rows = db.execute(TABLES + QUERY).fetchall()
    mondays = "2026-12-14 2026-12-21 2026-12-28 2027-01-04 2027-01-11 2027-01-18"
    assert [str(row[0]) for row in rows] == mondays.split()
    assert [row[1] for row in rows] == [60, 20, 40, 0, 0, 50]
    assert [row[2] for row in rows] == [60, 80, 120, 120, 120, 170]
    assert [row[3] for row in rows] == [None, None, 40, 20, 13.33, 16.67]


def test_no_sales_give_no_weeks():
    assert answer([]) == []


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(moments, st.integers(-20, 50)), min_size=1, max_size=12))
def test_agrees_with_resampling_in_pandas(sales):
    frame = pd.DataFrame(sales, columns=["sold_at", "amount"]).set_index("sold_at")
    weekly = frame["amount"].resample("W-MON", label="left", closed="left").sum()
    average = weekly.rolling(3).mean()
    rows = answer(sales)
    assert [row[0] for row in rows] == [day.date() for day in weekly.index]
    assert [row[1] for row in rows] == weekly.to_list()
    assert [row[2] for row in rows] == weekly.cumsum().to_list()
    assert [row[3] for row in rows[:2]] == [None, None][: len(rows)]
    assert [row[3] for row in rows[2:]] == pytest.approx(average.to_list()[2:], abs=0.005001)


def test_the_default_frame_takes_in_ties_and_rows_does_not():
    query = "SELECT SUM(x) OVER (ORDER BY day {}) FROM (VALUES (1, 5), (1, 5), (2, 1)) AS t(day, x) ORDER BY 1"
    with duckdb.connect() as db:
        assert db.execute(query.format("")).fetchall() == [(10,), (10,), (11,)]
        assert db.execute(query.format("ROWS UNBOUNDED PRECEDING")).fetchall() == [(5,), (10,), (11,)]
