"""The equations against Conway's overlap formula, closed forms, and the simulation."""

from fractions import Fraction
from itertools import product

import pytest
from flips_until_pattern import expected_flips, simulate
from hypothesis import given
from hypothesis import strategies as st


def by_overlaps(pattern, heads):
    """Each prefix that is also a suffix adds one over its chance."""
    total = Fraction(0)
    for size in range(1, len(pattern) + 1):
        if pattern[:size] == pattern[-size:]:
            chance = Fraction(1)
            for face in pattern[:size]:
                chance *= heads if face == "H" else 1 - heads
            total += 1 / chance
    return total


@given(st.text("HT", min_size=1, max_size=7), st.fractions(Fraction(1, 9), Fraction(8, 9), max_denominator=9))
def test_the_equations_agree_with_the_overlap_formula(pattern, heads):
    assert expected_flips(pattern, heads) == by_overlaps(pattern, heads)


def test_two_heads_take_six_flips_and_head_then_tail_four():
    assert expected_flips("HH") == 6
    assert expected_flips("HT") == 4
    assert expected_flips("HHH") == 14


def test_the_closed_form_for_a_biased_coin():
    p = Fraction(2, 7)
    assert expected_flips("HH", p) == (1 + p) / p**2


@pytest.mark.parametrize("pattern, heads", [("HH", 0.5), ("HTH", 0.4), ("TTH", 0.7)])
def test_random_flips_agree(pattern, heads):
    exact = float(expected_flips(pattern, Fraction(heads).limit_denominator(10)))
    assert simulate(pattern, 20_000, seed=3, heads=heads) == pytest.approx(exact, rel=0.04)


@pytest.mark.parametrize("other, chance", [("HT", 1 / 2), ("TH", 1 / 4)])
def test_hh_wins_a_race_as_often_as_the_text_says(other, chance):
    games = ["".join(flips) for flips in product("HT", repeat=12)]
    decided = [game for game in games if "HH" in game or other in game]
    won = sum(other not in game or -1 < game.find("HH") < game.find(other) for game in decided)
    assert won / len(decided) == pytest.approx(chance, abs=0.001)


def test_half_of_the_time_hh_takes_at_most_four_flips():
    assert sum("HH" in "".join(flips) for flips in product("HT", repeat=4)) == 8
