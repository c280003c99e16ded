"""The plan against every strategy of thresholds, and against the simulation."""

from fractions import Fraction
from itertools import product

import pytest
from dice_reroll import plan, simulate


def worth(thresholds, sides):
    """Expected payment of one strategy, the last roll being kept anyway."""
    if len(thresholds) == 1:
        return Fraction(sides + 1, 2)
    later = worth(thresholds[1:], sides)
    return sum(Fraction(face) if face >= thresholds[0] else later for face in range(1, sides + 1)) / sides


@pytest.mark.parametrize("rolls, sides", [(1, 6), (2, 6), (3, 6), (4, 6), (3, 4), (3, 10)])
def test_no_strategy_of_thresholds_is_better(rolls, sides):
    best = max(worth(thresholds, sides) for thresholds in product(range(1, sides + 2), repeat=rolls))
    steps = plan(rolls, sides)
    assert steps[-1][0] == best
    assert worth([keep for _, keep in reversed(steps)], sides) == best


def test_the_values_of_the_text():
    assert [value for value, _ in plan(3)] == [Fraction(7, 2), Fraction(17, 4), Fraction(14, 3)]
    assert [keep for _, keep in plan(3)] == [1, 4, 5]
    assert plan(2, sides=5)[1][1] == 3  # a tie is kept


def test_random_games_agree():
    assert simulate([5, 4, 1], 100_000, seed=2) == pytest.approx(14 / 3, abs=0.02)
    assert simulate([4, 1], 100_000, seed=2) == pytest.approx(4.25, abs=0.02)
    assert simulate([3, 1], 100_000, seed=2) == pytest.approx(float(worth([3, 1], 6)), abs=0.02)
