"""The good function against exact fractions, and against the bad one of the text, whose faults the answer names."""

from decimal import Decimal
from fractions import Fraction

import pytest
from cleaned_function import parse, revenue_per_customer
from hypothesis import given
from hypothesis import strategies as st


def proc(data, res={}):  # noqa: B006 (the fault is the point)
    for d in data:
        try:
            if d["status"] == "paid":
                if d["customer"] in res.keys():  # noqa: SIM118
                    res[d["customer"]] = res[d["customer"]] + float(d["amount"])
                else:
                    res[d["customer"]] = float(d["amount"])
        except:  # noqa: E722
            pass
    return res


rows = st.fixed_dictionaries(
    {
        "customer": st.sampled_from(["Ana", "Bo", "Cy"]),
        "amount": st.decimals(0, 1000, places=2).map(str),
        "status": st.sampled_from(["paid", "refunded"]),
    }
)


@given(st.lists(rows))
def test_sums_are_exact_and_agree_with_the_old_ones_up_to_rounding(table):
    total = revenue_per_customer(map(parse, table))
    for customer in {"Ana", "Bo", "Cy"}:
        paid = [Fraction(row["amount"]) for row in table if (row["customer"], row["status"]) == (customer, "paid")]
        assert (customer in total) == bool(paid)
        assert Fraction(total.get(customer, Decimal())) == sum(paid)
    assert proc(table, {}) == pytest.approx({name: float(value) for name, value in total.items()})


def test_the_old_function_remembers_the_last_call_and_hides_bad_rows():
    one = [{"customer": "Ana", "amount": "10", "status": "paid"}]
    bad = [{"customer": "Ana", "amount": "n/a", "status": "paid"}]
    assert proc(one)["Ana"] == 10 and proc(one)["Ana"] == 20
    assert proc(bad, {}) == {}
    assert revenue_per_customer(map(parse, one)) == revenue_per_customer(map(parse, one)) == {"Ana": 10}


@pytest.mark.parametrize(
    "change",
    [
        {"amount": "n/a"},
        {"amount": "-1"},
        {"amount": "NaN"},
        {"amount": "sNaN"},
        {"amount": "Infinity"},
        {"customer": ""},
        {"amount": None},
        {"status": "PAID"},
    ],
)
def test_a_bad_row_is_named(change):
    row = {"customer": "Ana", "amount": "1", "status": "paid"} | change
    with pytest.raises(ValueError, match="cannot read the order") as caught:
        parse(row)
    assert str(row) in str(caught.value) and caught.value.__cause__ is not None


@pytest.mark.parametrize("column", ["customer", "amount", "status"])
def test_a_missing_column_is_named(column):
    row = {"customer": "Ana", "amount": "1", "status": "paid"}
    del row[column]
    with pytest.raises(ValueError, match="cannot read the order"):
        parse(row)


def test_which_statuses_count_is_the_callers_choice():
    orders = [parse({"customer": "Ana", "amount": "1", "status": status}) for status in ("paid", "pending", "refunded")]
    assert revenue_per_customer(orders, frozenset({"paid", "pending"})) == {"Ana": 2}
