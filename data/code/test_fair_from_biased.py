"""Heads and tails are equally likely for every bias, and the cost is what the formula says."""

from fractions import Fraction
from itertools import product
from random import Random

import pytest
from fair_from_biased import exact_within, expected_flips, fair_bit, simulate
from hypothesis import given, settings
from hypothesis import strategies as st


@settings(max_examples=20, deadline=None)
@given(st.fractions(Fraction(1, 20), Fraction(19, 20), max_denominator=20))
def test_every_bias_gives_equal_chances(heads):
    head, tail = exact_within(heads, 3)
    assert head == tail
    assert head + tail == 1 - (heads**2 + (1 - heads) ** 2) ** 3


@pytest.mark.parametrize("flips, result", [("HT", True), ("TH", False), ("HHTTTH", False), ("TTHT", True)])
def test_the_first_unequal_pair_decides(flips, result):
    coin = iter(flips)
    assert fair_bit(lambda: next(coin) == "H") is result
    assert next(coin, None) is None


def test_the_expected_cost_is_the_sum_over_pairs():
    heads = Fraction(3, 10)
    alike = float(heads**2 + (1 - heads) ** 2)
    by_sum = sum(2 * pair * alike ** (pair - 1) * (1 - alike) for pair in range(1, 400))
    assert float(expected_flips(heads)) == pytest.approx(by_sum)


def test_a_simulated_coin_agrees():
    share, used = simulate(0.8, 60_000, seed=1)
    assert share == pytest.approx(0.5, abs=0.008)
    assert used == pytest.approx(float(expected_flips(Fraction(4, 5))), rel=0.02)


def test_no_set_of_outcomes_of_three_flips_is_fair_for_two_biases():
    outcomes = list(product((True, False), repeat=3))
    for bits in product((0, 1), repeat=8):
        chance = [
            sum(bit * p ** sum(flips) * (1 - p) ** (3 - sum(flips)) for bit, flips in zip(bits, outcomes))
            for p in (Fraction(1, 10), Fraction(1, 3))
        ]
        assert chance != [Fraction(1, 2)] * 2


def test_flips_that_depend_on_the_last_one_can_bias_a_single_result():
    """After a head the next is a head with chance 0.9, after a tail with 0.5; equations solved by hand give 5/9."""
    rng = Random(7)

    def sticky(last):
        state = [last]

        def flip():
            state[0] = rng.random() < (0.9 if state[0] else 0.5)
            return state[0]

        return flip

    share = sum(fair_bit(sticky(rng.random() < 5 / 6)) for _ in range(60_000)) / 60_000
    assert share == pytest.approx(5 / 9, abs=0.008)
