"""Unbiased where it should be, honest about its error, and the rider split biased when drivers run out."""

import numpy as np
import switchback as program
from switchback import rider_split, rides_wanted, switchback, trips, truth, without_pairs

CHANCE = (0.60, 0.66)


def test_the_rider_split_reports_the_effect_on_asking_whatever_the_drivers_do():
    rng = np.random.default_rng(1)
    people = rides_wanted(2000, rng)
    assert abs(rider_split(people, CHANCE, rng) - 0.10) < 0.01
    assert truth(people, CHANCE, rng) < 0.07


def test_switchback_hits_the_truth_on_average_and_its_error_is_honest():
    rng = np.random.default_rng(2)
    goal = truth(rides_wanted(5000, rng), CHANCE, rng)
    runs = np.array([switchback(rides_wanted(28, rng), CHANCE, rng) for _ in range(300)])
    assert abs(runs[:, 0].mean() - goal) < 0.003
    assert abs(runs[:, 0].std() / runs[:, 1].mean() - 1) < 0.15


def test_both_designs_agree_when_there_are_drivers_for_everybody(monkeypatch):
    monkeypatch.setattr(program, "DRIVERS", 10_000)
    rng = np.random.default_rng(3)
    people = rides_wanted(2000, rng)
    assert abs(rider_split(people, CHANCE, rng) - 0.10) < 0.01
    assert abs(switchback(people, CHANCE, rng)[0] - 0.10) < 0.01


def test_an_unpaired_switchback_is_right_on_average_and_less_precise():
    rng = np.random.default_rng(5)
    goal = truth(rides_wanted(5000, rng), CHANCE, rng)
    runs = np.array([without_pairs(rides_wanted(28, rng), CHANCE, rng) for _ in range(600)])
    assert abs(runs.mean() - goal) < 0.005
    assert runs.std() > 2 * switchback(rides_wanted(28, rng), CHANCE, rng)[1]


def test_trips_are_capped_hour_by_hour():
    assert list(trips(np.array([10, 70, 90]))) == [10, 70, 70]


def test_no_effect_is_found_where_there_is_none():
    rng = np.random.default_rng(4)
    hits = [
        abs(effect / error) > 1.96
        for effect, error in (switchback(rides_wanted(28, rng), (0.6, 0.6), rng) for _ in range(400))
    ]
    assert np.mean(hits) < 0.09
