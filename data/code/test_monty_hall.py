"""The three hosts against counting 18 equally likely games by hand, and against the simulation."""

from fractions import Fraction

import pytest
from monty_hall import DOORS, exact, must_show_a_goat, offers_only_to_winners, opens_at_random, simulate

ANSWERS = {must_show_a_goat: Fraction(2, 3), opens_at_random: Fraction(1, 2), offers_only_to_winners: Fraction(0)}


@pytest.mark.parametrize("host", ANSWERS)
def test_the_host_decides_the_answer(host):
    assert exact(host) == ANSWERS[host]


@pytest.mark.parametrize("host", ANSWERS)
def test_random_games_agree(host):
    assert simulate(host, 60_000, seed=2) == pytest.approx(float(ANSWERS[host]), abs=0.012)


def test_counting_the_classic_games():
    games = [(car, pick, coin) for car in DOORS for pick in DOORS for coin in (0, 1)]
    won = 0
    for car, pick, coin in games:
        goats = [door for door in DOORS if door not in (car, pick)]
        opened = goats[coin % len(goats)]
        won += next(door for door in DOORS if door not in (pick, opened)) == car
    assert Fraction(won, len(games)) == exact(must_show_a_goat)


def test_a_host_who_prefers_the_left_door_leaves_the_average_but_not_each_case():
    def leftmost(car, pick):
        return {min(door for door in DOORS if door not in (car, pick)): Fraction(1)}

    assert exact(leftmost) == Fraction(2, 3)
    opened = {door: exact(lambda car, pick: {d: p for d, p in leftmost(car, pick).items() if d == door}) for door in (1, 2)}
    assert opened == {1: Fraction(1, 2), 2: 1}


@pytest.mark.parametrize("doors", [3, 4, 7])
def test_with_more_doors_switching_to_a_random_other_one_wins_as_the_text_says(doors):
    wins = Fraction(0)
    for car in range(doors):
        goats = [door for door in range(1, doors) if door != car]
        for opened in goats:
            left = [door for door in range(1, doors) if door != opened]
            wins += Fraction(left.count(car), doors * len(goats) * len(left))
    assert wins == Fraction(doors - 1, doors * (doors - 2))
