"""The product formula against listing every group, the approximation and the simulation against the formula."""

from fractions import Fraction
from itertools import product
from math import prod

import pytest
from birthday_problem import approximate, shared, simulate, smallest_group


@pytest.mark.parametrize("people, days", [(0, 4), (1, 4), (2, 7), (3, 5), (4, 6), (5, 3)])
def test_the_formula_counts_every_group(people, days):
    groups = list(product(range(days), repeat=people))
    assert shared(people, days) == Fraction(sum(len(set(group)) < people for group in groups), len(groups))


def test_twenty_three_people_are_enough_and_twenty_two_are_not():
    assert shared(22) < Fraction(1, 2) < shared(23)
    assert smallest_group(0.5) == 23


def test_more_people_than_days_always_share():
    assert shared(366) == 1
    assert shared(365) < 1


def test_the_approximation_is_close_when_people_are_few_among_days():
    assert approximate(300, 100_000) == pytest.approx(float(shared(300, 100_000)), abs=0.0005)
    assert smallest_group(0.5, 100_000) == next(k for k in range(500) if shared(k, 100_000) >= Fraction(1, 2))


def test_random_groups_agree():
    assert simulate(30, 40_000, seed=1, days=200) == pytest.approx(float(shared(30, 200)), abs=0.01)


@pytest.mark.parametrize("people", [2, 3, 4])
def test_uneven_days_make_a_shared_one_likelier(people):
    uneven = [Fraction(2, 5), Fraction(3, 10), Fraction(1, 5), Fraction(1, 10)]
    groups = [group for group in product(range(4), repeat=people) if len(set(group)) < people]
    assert sum(prod(uneven[day] for day in group) for group in groups) > shared(people, 4)
