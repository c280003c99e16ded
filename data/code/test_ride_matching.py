"""The assignment against trying every one, and the small example by hand."""

from itertools import permutations

import numpy as np
from ride_matching import first_come, minutes, pickups, together


def test_no_other_assignment_has_a_smaller_sum():
    rng = np.random.default_rng(0)
    for riders, cars in [(1, 1), (2, 3), (4, 4), (4, 6), (5, 6)] * 6:
        cost = rng.uniform(0, 9, (riders, cars))
        best = min(sum(cost[i, c] for i, c in enumerate(order)) for order in permutations(range(cars), riders))
        assert np.isclose(pickups(cost, together(cost)).sum(), best)
        assert len(set(together(cost).tolist())) == riders


def test_first_come_takes_the_nearest_that_is_left():
    rng = np.random.default_rng(1)
    for _ in range(50):
        cost = rng.uniform(0, 9, (5, 7))
        left = set(range(7))
        for rider, car in enumerate(first_come(cost)):
            assert cost[rider, car] == min(cost[rider, c] for c in left)
            left.remove(int(car))


def test_the_cost_is_not_changed_and_minutes_are_along_streets():
    cost = np.array([[2.0, 3.0], [3.0, 9.0]])
    before = cost.copy()
    assert pickups(cost, first_come(cost)).tolist() == [2, 9]
    assert pickups(cost, together(cost)).tolist() == [3, 3]
    assert np.array_equal(cost, before)
    assert minutes(np.array([[0.0, 0.0], [1, 1]]), np.array([[3.0, 1.0]])).tolist() == [[8.0], [4.0]]


def test_the_gain_is_largest_when_cars_are_scarce():
    rng = np.random.default_rng(5)
    saved = []
    for cars in (30, 120):
        sums = np.zeros(2)
        for _ in range(60):
            cost = minutes(rng.uniform(0, 6, (30, 2)), rng.uniform(0, 6, (cars, 2)))
            sums += pickups(cost, first_come(cost)).sum(), pickups(cost, together(cost)).sum()
        saved.append(1 - sums[1] / sums[0])
    assert saved[0] > saved[1] + 0.1
