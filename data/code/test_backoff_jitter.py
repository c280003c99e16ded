"""Exact counts where there are any, and a second simulation, written client by client."""

from random import Random

import numpy as np
import pytest
from backoff_jitter import delay, simulate


def test_without_jitter_everyone_comes_back_together():
    assert simulate(100, 10, jitter=False) == (sum(range(10, 101, 10)), 90, 4 + 8 + 16 + 6 * 32)
    assert simulate(7, 3, jitter=False, base=3) == (7 + 4 + 1, 4, 3 + 6)
    assert simulate(5, 5, jitter=True) == (5, 0, 0)


def test_delays_cover_the_whole_range_evenly():
    rng = Random(1)
    assert [delay(k, False, rng, 2, 16) for k in range(6)] == [2, 4, 8, 16, 16, 16]
    drawn = np.bincount([delay(2, True, rng, 2, 32) for _ in range(8000)], minlength=9)
    assert drawn[0] == 0 and len(drawn) == 9 and abs(drawn[1:] - 1000).max() < 150
    assert {delay(9, True, rng, 4, 5) for _ in range(500)} == {1, 2, 3, 4, 5}


def test_four_clients_by_hand():
    """One passes at 0; three meet at 1; two draw from {2, 3} and meet with probability 1/2; a last one is then alone."""
    results = np.array([simulate(4, 1, True, seed, base=1) for seed in range(4000)])
    assert results[:, 0].mean() == pytest.approx(4 + 3 + 2 + 1 / 2, abs=0.04)
    assert (results[:, 1] == 3).all()
    # Apart they come at 2 and 3. Together they come at 2 or 3, and the loser then waits 1 to 4 seconds.
    assert results[:, 2].mean() == pytest.approx(1 / 2 * 3 + 1 / 2 * (2.5 + 2.5), abs=0.08)


def test_agrees_with_a_second_simulation():
    def slow(clients, limit, seed):
        rng = np.random.default_rng(seed)
        next_call, failed, calls, second, last = np.zeros(clients), np.zeros(clients, int), 0, 0, 0
        while np.isfinite(next_call).any():
            here = rng.permutation(np.flatnonzero(next_call == second))
            calls += len(here)
            for place, client in enumerate(here):
                if place < limit:
                    next_call[client], last = np.inf, second
                else:
                    next_call[client] += 1 + rng.integers(min(32, 4 * 2 ** failed[client]))
                    failed[client] += 1
            second += 1
        return calls, last

    ours = np.array([simulate(60, 7, True, seed) for seed in range(300)])[:, [0, 2]].mean(axis=0)
    theirs = np.array([slow(60, 7, seed) for seed in range(300)]).mean(axis=0)
    assert ours == pytest.approx(theirs, rel=0.05)
