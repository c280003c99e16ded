"""The plans named in the answer, and that a rewritten condition finds the same rows."""

import pytest
from index_use import CONDITIONS, plan, tables


@pytest.fixture(scope="module")
def orders():
    return tables(100_000)


def test_a_plain_comparison_searches_and_a_computed_one_reads_every_row(orders):
    assert [plan(orders, condition) for condition in CONDITIONS] == [
        "searches by_customer_and_time",
        "searches by_customer_and_time",
        "reads every row",
        "searches by_time",
        "reads every row",
        "reads every row",
    ]


def test_an_index_that_holds_every_column_asked_for_is_read_alone(orders):
    assert plan(orders, "customer_id = 7", "ordered_at") == "searches by_customer_and_time alone"
    assert plan(orders, "customer_id = 7", "*") == "searches by_customer_and_time"


def test_the_second_column_of_an_index_alone_cannot_be_searched():
    orders = tables(1_000)
    orders.execute("DROP INDEX by_time")
    assert plan(orders, "ordered_at >= '2026-05-01'") == "reads every row"


def test_an_index_on_the_expression_makes_it_searchable(orders):
    fresh = tables(1_000)
    fresh.execute("CREATE INDEX by_status_length ON orders (length(status))")
    assert plan(fresh, "length(status) = 4") == "searches by_status_length"


def test_the_range_finds_the_same_rows_as_the_function_on_the_column(orders):
    range_, function = CONDITIONS[3], CONDITIONS[4]
    found = [orders.execute(f"SELECT order_id FROM orders WHERE {where} ORDER BY 1").fetchall() for where in (range_, function)]
    assert found[0] == found[1] and len(found[0]) == 31 * 24 * 60
