"""NOT EXISTS against a Python set, and the other ways to say it where NULLs make them differ."""

from pathlib import Path

import duckdb
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.programs import sql_parts

TABLES, QUERY = sql_parts(Path(__file__).with_name("customers_without_orders.sql"))
NOT_IN = "SELECT customer_id FROM customers WHERE customer_id NOT IN (SELECT customer_id FROM orders) ORDER BY 1"
LEFT_JOIN = """SELECT c.customer_id FROM customers c LEFT JOIN orders o ON o.customer_id = c.customer_id
               WHERE o.order_id IS NULL ORDER BY 1"""
EXCEPT = "SELECT customer_id FROM customers EXCEPT SELECT customer_id FROM orders ORDER BY 1"
keys = st.lists(st.none() | st.integers(0, 6), max_size=12)


def filled(db: duckdb.DuckDBPyConnection, customers: list, orders: list) -> None:
    """Tables with customers and orders of these customer ids."""
    db.execute(TABLES + "; DELETE FROM orders; DELETE FROM customers;")
    if customers:
        db.executemany("INSERT INTO customers VALUES (?, ?)", [(key, f"customer {key}") for key in customers])
    if orders:
        db.executemany("INSERT INTO orders VALUES (?, ?)", list(enumerate(orders)))


def column(db: duckdb.DuckDBPyConnection, query: str) -> list:
    """The first column of the query's result."""
    return [row[0] for row in db.execute(query).fetchall()]


def in_order(values) -> list:
    """Sorted, with None last, as DuckDB sorts."""
    return sorted(values, key=lambda value: (value is None, value or 0))


def test_the_example_finds_two_customers_of_whom_not_in_is_unsure():
    with duckdb.connect() as db:
        assert db.execute(TABLES + QUERY).fetchall() == [(1, "Amina", None), (3, "Chen", None)]
        assert column(db, NOT_IN) == []


@settings(max_examples=40, deadline=None)
@given(keys, keys)
def test_not_exists_agrees_with_sets_and_a_null_key_matches_nothing(customers, orders):
    with duckdb.connect() as db:
        filled(db, customers, orders)
        missing = [key for key in customers if key is None or key not in orders]
        assert column(db, QUERY) == in_order(missing)
        assert column(db, LEFT_JOIN) == in_order(missing)


@settings(max_examples=40, deadline=None)
@given(keys, keys)
def test_not_in_and_except_differ_from_it_as_the_answer_says(customers, orders):
    with duckdb.connect() as db:
        filled(db, customers, orders)
        if not orders:
            assert column(db, NOT_IN) == in_order(customers)
        elif None in orders:
            assert column(db, NOT_IN) == []
        else:
            assert column(db, NOT_IN) == in_order(key for key in customers if key is not None and key not in orders)
        assert column(db, EXCEPT) == in_order(set(customers) - set(orders))
