"""Profits against every choice of days to buy and sell on."""

from itertools import combinations

from buy_and_sell import any_number, at_most, once
from hypothesis import given
from hypothesis import strategies as st

lists = st.lists(st.integers(0, 9), max_size=9)


def best(prices, trades):
    """Days in order are bought and sold on in turn; every even number of them up to twice the trades."""
    return max(
        sum(prices[day] * (1 if turn % 2 else -1) for turn, day in enumerate(days))
        for days in (d for t in range(trades + 1) for d in combinations(range(len(prices)), 2 * t))
    )


@given(lists)
def test_one_trade(prices):
    assert once(prices) == best(prices, 1)


@given(lists)
def test_any_number_of_trades(prices):
    assert any_number(prices) == best(prices, len(prices) // 2)


@given(lists, st.integers(0, 4))
def test_at_most_k_trades(prices, k):
    assert at_most(k, prices) == best(prices, k)


def test_the_example_of_the_text():
    prices = [12, 4, 7, 3, 8, 6, 10]
    assert (once(prices), at_most(2, prices), any_number(prices)) == (7, 10, 12)
