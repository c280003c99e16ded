"""The closed forms against the first-step equations, solved and checked exactly, and against the simulation."""

from fractions import Fraction

import numpy as np
import pytest
from gamblers_ruin import chance_to_win, expected_bets, simulate
from hypothesis import given
from hypothesis import strategies as st

chances = st.fractions(Fraction(1, 10), Fraction(9, 10), max_denominator=20)


@given(st.integers(2, 12), chances)
def test_the_first_step_equations_hold_at_every_fortune(target, p):
    win = [chance_to_win(start, target, p) for start in range(target + 1)]
    bets = [expected_bets(start, target, p) for start in range(target + 1)]
    assert (win[0], win[target], bets[0], bets[target]) == (0, 1, 0, 0)
    for i in range(1, target):
        assert win[i] == p * win[i + 1] + (1 - p) * win[i - 1]
        assert bets[i] == 1 + p * bets[i + 1] + (1 - p) * bets[i - 1]


def test_the_closed_form_is_what_the_absorbing_chain_gives():
    p, target = 0.4, 7
    steps = np.diag([p] * (target - 2), 1) + np.diag([1 - p] * (target - 2), -1)
    fundamental = np.linalg.inv(np.eye(target - 1) - steps)
    assert fundamental.sum(axis=1)[2] == pytest.approx(float(expected_bets(3, target, Fraction(2, 5))))
    assert fundamental[2, -1] * p == pytest.approx(float(chance_to_win(3, target, Fraction(2, 5))))


def test_the_example():
    assert chance_to_win(3, 10, Fraction(1, 2)) == Fraction(3, 10)
    assert expected_bets(3, 10, Fraction(1, 2)) == 21


def test_random_players_agree():
    won, bets = simulate(4, 9, 0.45, players=20_000, seed=8)
    assert won == pytest.approx(float(chance_to_win(4, 9, Fraction(9, 20))), abs=0.015)
    assert bets == pytest.approx(float(expected_bets(4, 9, Fraction(9, 20))), rel=0.03)


def test_a_distant_target_makes_ruin_certain_and_the_game_endless_unless_the_coin_favors_you():
    assert chance_to_win(3, 10_000, Fraction(1, 2)) == Fraction(3, 10_000)
    assert expected_bets(3, 10_000, Fraction(1, 2)) == 3 * 9_997
    p = Fraction(3, 5)
    assert 1 - float(chance_to_win(3, 200, p)) == pytest.approx(float((1 - p) / p) ** 3)


def test_the_amoebas_line_dies_out_with_the_smaller_root():
    dead = 0.0
    for _ in range(200):
        dead = (1 + dead + dead**2 + dead**3) / 4
    assert dead == pytest.approx(2**0.5 - 1)
