"""Both sorts against sorted(), with ties that can be told apart, and their costs on input in order."""

import random
from math import comb, log2

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sorting import Counted, merge_sort, quick_sort

lists = st.lists(st.integers(-4, 4), max_size=30)


class Card:
    """Compared by rank alone; the suit shows which of two equals it is."""

    def __init__(self, rank, suit):
        self.rank, self.suit = rank, suit

    def __lt__(self, other):
        return self.rank < other.rank


@given(lists)
def test_merge_sort_is_stable_and_leaves_its_input_alone(ranks):
    cards = [Card(rank, suit) for suit, rank in enumerate(ranks)]
    before = cards[:]
    assert [(c.rank, c.suit) for c in merge_sort(cards)] == [(c.rank, c.suit) for c in sorted(cards, key=lambda c: c.rank)]
    assert cards == before


@given(lists, st.sampled_from([random.randrange, lambda low, high: low, lambda low, high: high - 1]))
def test_quick_sort_agrees_with_sorted_whatever_the_pivot(values, pick):
    expected = sorted(values)
    quick_sort(values, pick)
    assert values == expected


def comparisons(sort, values):
    Counted.made = 0
    sort([Counted(v) for v in values])
    return Counted.made


def test_costs_on_input_in_order():
    n = 1000
    assert comparisons(lambda v: quick_sort(v, lambda low, high: high - 1), range(n)) == comb(n, 2) + 2 * (n - 1)
    assert comparisons(merge_sort, range(n)) <= n * log2(n)
    assert comparisons(list.sort, range(n)) == n - 1
    random.seed(3)
    assert comparisons(quick_sort, range(n)) < 4 * n * log2(n)


def test_equal_values_cost_one_round_and_a_bad_pivot_does_not_exhaust_the_stack():
    assert comparisons(quick_sort, [7] * 5000) == 2 * 5000
    quick_sort(list(range(3000)), lambda low, high: high - 1)


@pytest.mark.parametrize("seed", range(5))
def test_quick_sort_is_not_stable(seed):
    random.seed(seed)
    cards = [Card(random.randrange(3), suit) for suit in range(40)]
    expected = [c.suit for c in sorted(cards, key=lambda c: c.rank)]
    quick_sort(cards)
    assert [c.suit for c in cards] != expected
