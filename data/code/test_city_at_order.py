"""The city of then and of now against a search through each customer's versions in Python."""

from datetime import date, timedelta
from pathlib import Path

import duckdb
from hypothesis import given
from hypothesis import strategies as st

from guide.programs import sql_parts

TABLES, QUERY = sql_parts(Path(__file__).with_name("city_at_order.sql"))
days = st.integers(0, 30)


def test_the_example_puts_the_february_order_in_accra():
    with duckdb.connect() as db:
        rows = db.execute(TABLES + QUERY).fetchall()
    assert [(row[0], row[3], row[4]) for row in rows] == [
        (100, "Accra", "Quito"),
        (101, "Quito", "Quito"),
        (102, "Turin", "Turin"),
        (103, None, "Turin"),
    ]


@given(
    st.lists(st.lists(days, min_size=1, max_size=4, unique=True), max_size=3), st.lists(st.tuples(st.integers(0, 3), days))
)
def test_one_row_per_order_with_the_version_valid_that_day(changes, orders):
    def day(number: int) -> date:
        return date(2026, 1, 1) + timedelta(days=number)

    versions = []
    for customer, starts in enumerate(changes):
        starts = sorted(starts)
        for place, (start, end) in enumerate(zip(starts, [*starts[1:], None], strict=True)):
            versions.append((len(versions), customer, f"city {place}", day(start), None if end is None else day(end)))
    expected = []
    for number, (customer, when) in enumerate(orders):
        starts = sorted(changes[customer]) if customer < len(changes) else []
        then = sum(start <= when for start in starts)
        cities = f"city {then - 1}" if then else None, f"city {len(starts) - 1}" if starts else None
        expected.append((number, day(when), 5, *cities))
    with duckdb.connect() as db:
        db.execute(TABLES + "; DELETE FROM orders; DELETE FROM customers;")
        if versions:
            db.executemany("INSERT INTO customers VALUES (?, ?, ?, ?, ?)", versions)
        if orders:
            db.executemany(
                "INSERT INTO orders VALUES (?, ?, ?, 5)", [(i, who, day(on)) for i, (who, on) in enumerate(orders)]
            )
        assert db.execute(QUERY).fetchall() == expected
