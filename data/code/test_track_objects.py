"""The filter against conditioning one large Gaussian, and the assignment against every permutation."""

from itertools import permutations

import numpy as np
from track_objects import assign, predict, update

random = np.random.default_rng(3)


def test_the_filter_equals_conditioning_on_all_measurements_at_once():
    start, cov0 = np.array([1.0, -0.5]), np.array([[2.0, 0.3], [0.3, 0.7]])
    drift, noise, steps = np.array([[0.2, 0.05], [0.05, 0.1]]), 0.6, 4
    seen = random.normal(size=steps)
    # every state is a linear map of the independent parts (start, drift of each step); measure it plus noise
    parts = 2 + 2 * steps
    prior = np.zeros((parts, parts))
    prior[:2, :2] = cov0
    reach, mean, rows, means = np.zeros((2, parts)), start, [], []
    reach[:, :2] = np.eye(2)
    for t in range(steps):
        prior[2 + 2 * t : 4 + 2 * t, 2 + 2 * t : 4 + 2 * t] = drift
        reach = np.array([reach[0] + reach[1], reach[1]])
        reach[:, 2 + 2 * t : 4 + 2 * t] += np.eye(2)
        mean = np.array([mean[0] + mean[1], mean[1]])
        rows.append(reach[0])
        means.append(mean[0])
    rows = np.array(rows)
    together = rows @ prior @ rows.T + noise * np.eye(steps)
    weights = reach @ prior @ rows.T @ np.linalg.inv(together)
    expected = mean + weights @ (seen - means)
    expected_cov = reach @ prior @ reach.T - weights @ rows @ prior @ reach.T

    state, cov = start, cov0
    for value in seen:
        state, cov = update(*predict(state, cov, drift), value, noise)
    assert np.allclose(state, expected)
    assert np.allclose(cov, expected_cov)


def test_the_assignment_costs_no_more_than_any_permutation():
    for _ in range(50):
        tracks, seen = random.normal(size=5) * 4, random.normal(size=5) * 4
        pairs = assign(tracks, seen, gate=100)
        best = min(sum(abs(tracks - seen[list(order)])) for order in permutations(range(5)))
        assert sorted(i for i, _ in pairs) == sorted(j for _, j in pairs) == list(range(5))
        assert np.isclose(sum(abs(tracks[i] - seen[j]) for i, j in pairs), best)


def test_more_tracks_than_detections_leaves_tracks_unmatched():
    assert assign(np.array([0.0, 5.0, 9.0]), np.array([8.5]), gate=3) == [(2, 0)]


def test_a_gate_drops_far_pairs_and_keeps_the_near_one():
    assert assign(np.array([0.0, 4.0]), np.array([3.0, 8.0]), gate=2) == [(1, 0)]
    assert assign(np.array([0.0]), np.array([5.0]), gate=2) == []


def test_with_a_gate_most_pairs_come_first_and_then_the_least_total():
    for _ in range(200):
        tracks, seen, gate = random.uniform(0, 6, 4), random.uniform(0, 6, 5), 1.5
        choices = []
        for order in permutations(range(5), 4):
            costs = [away for away in np.abs(tracks - seen[list(order)]) if away <= gate]
            choices.append((-len(costs), sum(costs)))
        pairs = assign(tracks, seen, gate)
        assert np.allclose((-len(pairs), sum(abs(tracks[i] - seen[j]) for i, j in pairs)), min(choices))


def test_a_track_gives_up_its_nearest_if_that_makes_one_more_pair():
    assert assign(np.array([0.0, 2.0]), np.array([1.9, 4.0]), gate=3) == [(0, 0), (1, 1)]


def test_a_pair_exactly_at_the_gate_is_allowed():
    assert assign(np.array([0.0]), np.array([2.0]), gate=2) == [(0, 0)]
