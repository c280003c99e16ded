"""Filtering, grouping and filtering again against the same steps in Python."""

from collections import defaultdict
from pathlib import Path

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.programs import sql_parts

TABLES, QUERY = sql_parts(Path(__file__).with_name("loyal_customers.sql"))
some_orders = st.lists(
    st.tuples(st.sampled_from(["A", "B", "C", None]), st.sampled_from(["paid", "refunded"]), st.none() | st.integers(0, 9)),
    max_size=15,
)


def test_the_example_keeps_ada_cy_and_the_guests():
    with duckdb.connect() as db:
        assert db.execute(TABLES + QUERY).fetchall() == [("Ada", 2, 70), ("Cy", 2, 25), (None, 2, 25)]


@given(some_orders)
def test_it_agrees_with_python(orders):
    paid = defaultdict(list)
    for customer, status, amount in orders:
        if status == "paid":
            paid[customer].append(amount)
    expected = {}
    for customer, amounts in paid.items():
        known = [amount for amount in amounts if amount is not None]
        if len(amounts) >= 2:
            expected[customer] = (len(amounts), sum(known) if known else None)
    with duckdb.connect() as db:
        db.execute(TABLES + "; DELETE FROM orders;")
        if orders:
            db.executemany("INSERT INTO orders VALUES (?, ?, ?, ?)", [(i, *order) for i, order in enumerate(orders)])
        rows = db.execute(QUERY).fetchall()
    assert {row[0]: row[1:] for row in rows} == expected and len(rows) == len(expected)
    assert rows == sorted(rows, key=lambda row: (row[2] is None, -(row[2] or 0), row[0] is None, row[0] or ""))


def test_without_the_filter_before_grouping_bo_would_be_loyal():
    with duckdb.connect() as db:
        rows = db.execute(TABLES + QUERY.replace("WHERE status = 'paid'", "")).fetchall()
    assert [row for row in rows if row[0] == "Bo"] == [("Bo", 2, 130)]


@pytest.mark.parametrize(
    "query",
    [
        "SELECT customer FROM orders WHERE COUNT(*) >= 2 GROUP BY customer",
        "SELECT customer, status, COUNT(*) FROM orders GROUP BY customer",
        "SELECT customer, COUNT(*) FROM orders GROUP BY customer HAVING status = 'paid'",
    ],
)
def test_what_the_answer_calls_an_error_is_one(query):
    with duckdb.connect() as db:
        db.execute(TABLES)
        with pytest.raises(duckdb.BinderException):
            db.execute(query)
