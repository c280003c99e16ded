"""Coin change against trying every multiset of coins."""

from itertools import combinations_with_replacement

from coin_change import fewest_coins, greedy, ways
from hypothesis import given
from hypothesis import strategies as st

coin_sets = st.lists(st.integers(1, 9), max_size=4, unique=True)  # in any order


def every_way(coins, amount):
    return [c for size in range(amount + 1) for c in combinations_with_replacement(coins, size) if sum(c) == amount]


@given(coin_sets, st.integers(0, 14))
def test_agrees_with_trying_every_multiset(coins, amount):
    listed = every_way(coins, amount)
    found = fewest_coins(coins, amount)
    assert ways(coins, amount) == len(listed)
    if not listed:
        assert found is None
    else:
        assert sum(found) == amount and set(found) <= set(coins) and len(found) == min(map(len, listed))


def test_the_examples_of_the_text():
    assert fewest_coins([1, 5, 11], 15) == [5, 5, 5]
    assert greedy([1, 5, 11], 15) == [1, 1, 1, 1, 11]
    assert fewest_coins([4, 5], 7) is None
    assert fewest_coins([4, 5], 12) == [4, 4, 4] and greedy([4, 5], 12) is None


def test_the_coins_need_not_be_in_order():
    assert fewest_coins([9, 1, 4], 12) == [4, 4, 4]


def test_nothing_is_paid_with_no_coins():
    assert fewest_coins([], 0) == [] and fewest_coins([], 3) is None
