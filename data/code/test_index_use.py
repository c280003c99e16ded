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


def test_it_can_once_statistics_show_that_the_first_column_has_few_values():
    orders = tables(20_000)
    orders.execute("DROP INDEX by_time")
    orders.execute("UPDATE orders SET customer_id = customer_id % 2")
    orders.execute("ANALYZE")
    assert plan(orders, "ordered_at >= '2026-05-01'") == "searches by_customer_and_time"


def test_the_primary_key_is_searched_without_an_index_of_its_own(orders):
    assert plan(orders, "order_id = 7") == "searches the primary key"


def test_an_index_on_the_expression_makes_it_searchable(orders):
    fresh = tables(1_000)
    fresh.execute("CREATE INDEX by_status_length ON orders (length(status))")
    assert plan(fresh, "length(status) = 4") == "searches by_status_length"


def test_the_range_finds_the_same_rows_as_the_function_on_the_column(orders):
    query = "SELECT order_id FROM orders WHERE {} ORDER BY 1"
    found = [orders.execute(query.format(CONDITIONS[number])).fetchall() for number in (3, 4)]
    assert found[0] == found[1] and len(found[0]) == 31 * 24 * 2
