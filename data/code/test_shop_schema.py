"""Each refused statement leaves the shop as it was, DuckDB refuses the same ones, and revenue by hand."""

import sqlite3

import duckdb
import pytest
from shop_schema import PAID, RECOMPUTED, REFUSED, ROWS, TABLES, shop

FURTHER = {
    "a line of no product": "INSERT INTO order_lines VALUES (101, 9, 1, 500)",
    "a line of no order": "INSERT INTO order_lines VALUES (109, 7, 1, 500)",
    "a negative price": "UPDATE products SET price_cents = -1 WHERE product_id = 7",
    "no email": "INSERT INTO customers VALUES (3, NULL)",
    "an order without a customer": "INSERT INTO orders VALUES (102, NULL, '2026-05-04')",
}


@pytest.mark.parametrize("statement", [*REFUSED.values(), *FURTHER.values()], ids=[*REFUSED, *FURTHER])
def test_the_constraints_refuse_it_in_two_engines(statement):
    database = shop()
    before = list(database.iterdump())
    with pytest.raises(sqlite3.IntegrityError):
        database.execute(statement)
    assert list(database.iterdump()) == before
    with duckdb.connect() as other:
        other.execute(TABLES + ROWS)
        with pytest.raises(duckdb.ConstraintException):
            other.execute(statement)


def test_an_honest_row_is_accepted():
    database = shop()
    database.execute("INSERT INTO orders VALUES (102, 2, '2026-05-04')")
    database.execute("INSERT INTO order_lines VALUES (102, 7, 2, 2900)")
    assert database.execute(PAID).fetchone() == (6000 + 5800,)


def test_revenue_stays_when_a_price_changes_and_the_recomputed_one_does_not():
    database = shop()
    assert database.execute(PAID).fetchone() == database.execute(RECOMPUTED).fetchone() == (1 * 3000 + 4 * 500 + 2 * 500,)
    database.execute("UPDATE products SET price_cents = 3600 WHERE product_id = 7")
    assert database.execute(PAID).fetchone() == (6000,)
    assert database.execute(RECOMPUTED).fetchone() == (6600,)


def test_sqlite_does_not_check_foreign_keys_unless_asked():
    database = sqlite3.connect(":memory:")
    database.executescript(TABLES + ROWS)
    database.execute(REFUSED["an order of nobody"])
