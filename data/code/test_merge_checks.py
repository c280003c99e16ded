"""Merges against dictionaries, shares against sums in Python, and what pandas does with missing and repeated keys."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from merge_checks import ADDRESSES, ORDERS, with_city, with_share

some_orders = st.lists(st.tuples(st.integers(0, 4), st.integers(1, 90)), min_size=1, max_size=12)
some_addresses = st.lists(st.tuples(st.integers(0, 5), st.sampled_from("PQR")), min_size=1, max_size=8)


def frame(rows: list, *names: str) -> pd.DataFrame:
    """The rows, with an index that is not 0, 1, 2, so that alignment by index shows."""
    return pd.DataFrame(rows, columns=list(names), index=range(len(rows) + 5, 5, -1))


@settings(deadline=None, max_examples=50)
@given(some_orders, some_addresses)
def test_every_order_stays_once_and_gets_the_last_address(orders, addresses):
    found = with_city(frame(orders, "customer_id", "amount"), frame(addresses, "customer_id", "city"))
    cities = dict(addresses)
    assert found.values.tolist() == [[customer, amount, cities.get(customer, "unknown")] for customer, amount in orders]


@settings(deadline=None, max_examples=50)
@given(some_orders)
def test_shares_are_of_the_same_customers_total(orders):
    found = with_share(frame(orders, "customer_id", "amount"))
    totals = [sum(amount for who, amount in orders if who == customer) for customer, _ in orders]
    shares = [amount / total for (_, amount), total in zip(orders, totals, strict=True)]
    assert found["share"].to_list() == pytest.approx(shares)
    assert found.index.equals(frame(orders, "customer_id", "amount").index)


@settings(deadline=None, max_examples=50)
@given(some_orders, some_addresses)
def test_an_inner_merge_has_the_products_of_the_counts(orders, addresses):
    merged = frame(orders, "customer_id", "amount").merge(frame(addresses, "customer_id", "city"), on="customer_id")
    left, right = [row[0] for row in orders], [row[0] for row in addresses]
    assert len(merged) == sum(left.count(key) * right.count(key) for key in set(left))


def test_the_numbers_of_the_example():
    plain = ORDERS.merge(ADDRESSES, on="customer_id", how="left")
    assert (len(plain), plain["amount"].sum()) == (6, 275)
    with pytest.raises(pd.errors.MergeError):
        ORDERS.merge(ADDRESSES, on="customer_id", how="left", validate="many_to_one")


def test_missing_keys_match_each_other_in_a_merge_and_leave_a_groupby():
    left, right = pd.DataFrame({"k": [1.0, None], "x": [1, 2]}), pd.DataFrame({"k": [None, None], "y": [3, 4]}, dtype=float)
    assert len(left.merge(right, on="k")) == 2
    assert left.groupby("k")["x"].sum().sum() == 1
    assert left.groupby("k", dropna=False)["x"].sum().sum() == 3
    assert left.groupby("k")["x"].transform("sum").isna().to_list() == [False, True]


def test_assigning_an_aggregate_aligns_by_label_and_gives_wrong_rows():
    orders = ORDERS.copy()
    orders["total"] = orders.groupby("customer_id")["amount"].sum()
    assert orders["total"].isna().all()
    orders = ORDERS.assign(customer_id=[1, 1, 2, 3])  # now the customers' ids look like labels of rows
    orders["total"] = orders.groupby("customer_id")["amount"].sum()
    assert orders["total"].fillna(0).to_list() == [0, 100, 50, 25]
    assert orders.groupby("customer_id")["amount"].transform("sum").to_list() == [100, 100, 50, 25]


def test_duplicates_are_looked_for_in_whole_rows_unless_a_key_is_named():
    assert len(ADDRESSES.drop_duplicates(keep="last")) == 3
    assert ADDRESSES.drop_duplicates("customer_id", keep="last")["city"].to_list() == ["Quito", "Turin"]


def test_two_ways_to_the_largest_order_of_each_customer_differ_in_ties():
    orders = ORDERS.assign(amount=[60, 60, 50, 25])
    by_customer = orders.groupby("customer_id")["amount"]
    assert orders.loc[by_customer.idxmax(), "order_id"].to_list() == [1, 3, 4]
    assert orders.loc[by_customer.rank(method="dense", ascending=False) == 1, "order_id"].to_list() == [1, 2, 3, 4]


def test_a_number_does_not_merge_with_its_text():
    with pytest.raises(ValueError):
        ORDERS.merge(ADDRESSES.assign(customer_id=ADDRESSES["customer_id"].astype(str)), on="customer_id")
