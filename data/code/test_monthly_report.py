"""Pivot, median and growth against Python's statistics, with months that are missing."""

from collections import defaultdict
from datetime import date
from pathlib import Path
from statistics import mean, median

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.programs import sql_parts

TABLES, QUERY = sql_parts(Path(__file__).with_name("monthly_report.sql"))
some_orders = st.lists(
    st.tuples(
        st.dates(date(2025, 10, 1), date(2026, 4, 30)), st.sampled_from(["north", "south", "west", None]), st.integers(0, 9)
    ),
    min_size=1,
    max_size=20,
)


def test_the_example_shows_growth_only_after_a_month_that_has_orders():
    with duckdb.connect() as db:
        rows = db.execute(TABLES + QUERY).fetchall()
    assert rows == [
        (date(2026, 1, 1), 10, 110, 0, 120, 40, 20, None),
        (date(2026, 2, 1), 100, 30, 20, 150, 37.5, 35, 25),
        (date(2026, 4, 1), 70, 50, 0, 120, 60, 60, None),
    ]


@given(some_orders)
def test_it_agrees_with_python(orders):
    months = defaultdict(list)
    for day, region, amount in orders:
        months[day.replace(day=1)].append((region, amount))
    expected = []
    for month in sorted(months):
        amounts = [amount for _, amount in months[month]]
        north, south = (sum(amount for where, amount in months[month] if where == name) for name in ("north", "south"))
        last = date(month.year - (month.month == 1), (month.month - 2) % 12 + 1, 1)
        before = sum(amount for _, amount in months.get(last, []))
        growth = pytest.approx(100 * (sum(amounts) - before) / before, abs=0.051) if before else None
        total = sum(amounts)
        expected.append(
            (month, north, south, total - north - south, total, pytest.approx(mean(amounts)), median(amounts), growth)
        )
    with duckdb.connect() as db:
        db.execute(TABLES + "; DELETE FROM orders;")
        db.executemany("INSERT INTO orders VALUES (?, ?, ?)", orders)
        assert db.execute(QUERY).fetchall() == expected


def test_filter_gives_null_where_case_gives_zero():
    with duckdb.connect() as db:
        one = "SELECT SUM(x) FILTER (WHERE x > 9), SUM(CASE WHEN x > 9 THEN x ELSE 0 END) FROM (VALUES (1), (2)) AS t (x)"
        assert db.execute(one).fetchone() == (None, 0)


@given(st.lists(st.integers(-9, 9), min_size=1, max_size=9))
def test_the_median_without_percentiles(values):
    query = """WITH t AS (SELECT UNNEST(?) AS x),
               numbered AS (SELECT x, ROW_NUMBER() OVER (ORDER BY x) AS place, COUNT(*) OVER () AS n FROM t)
               SELECT AVG(x) FROM numbered WHERE place IN (FLOOR((n + 1) / 2.0), CEIL((n + 1) / 2.0))"""
    with duckdb.connect() as db:
        assert db.execute(query, [values]).fetchone() == (median(values),)


def test_discrete_and_continuous_median_differ_for_an_even_number():
    with duckdb.connect() as db:
        db.execute(TABLES)
        february = "FROM orders WHERE ordered_on BETWEEN DATE '2026-02-01' AND DATE '2026-02-28'"
        assert db.execute(f"SELECT PERCENTILE_DISC(0.5) WITHIN GROUP (ORDER BY amount) {february}").fetchone() == (30,)
        assert db.execute(f"SELECT MEDIAN(amount) {february}").fetchone() == (35,)
