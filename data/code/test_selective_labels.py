"""The estimates and profit against a loop over single applicants, and cases whose answer is known."""

import numpy as np
import pytest
from selective_labels import GAIN, LOSS, REPAY, run

UNLUCKY = np.array([[19, 20], [18, 20], [17, 20], [15, 20]])


def one_by_one(quarters, applicants, explore, first, rng):
    repaid, loans = [list(map(float, column)) for column in np.array(first).T]
    profit = 0.0
    for _ in range(quarters):
        approve = [1.0 if r * (GAIN + LOSS) > LOSS * n else explore for r, n in zip(repaid, loans, strict=True)]
        for segment in range(4):
            for _ in range(applicants):
                if rng.random() < approve[segment]:
                    good = rng.random() < REPAY[segment]
                    repaid[segment] += good
                    loans[segment] += 1
                    profit += GAIN if good else -LOSS
    return np.array(repaid) / loans, profit


@pytest.mark.parametrize("explore", [0.0, 0.05])
def test_it_agrees_with_a_loop_over_applicants(explore):
    rng = np.random.default_rng(9)
    slow = [one_by_one(4, 60, explore, UNLUCKY, rng) for _ in range(150)]
    fast = [run(4, 60, explore, UNLUCKY, rng) for _ in range(1_000)]
    for part in (lambda runs: np.array([e[3] for e, _ in runs]), lambda runs: np.array([p for _, p in runs])):
        a, b = part(slow), part(fast)
        assert abs(a.mean() - b.mean()) < 4 * np.sqrt(a.var() / len(a) + b.var() / len(b)) + 1e-12


def test_without_exploration_the_unlucky_segment_keeps_its_estimate_forever():
    for seed in range(20):
        estimates, _ = run(30, 500, 0.0, UNLUCKY, np.random.default_rng(seed))
        assert estimates[3] == 0.75


def test_exploration_finds_the_truth():
    estimates, _ = run(40, 2_000, 0.1, UNLUCKY, np.random.default_rng(1))
    np.testing.assert_allclose(estimates, REPAY, atol=0.015)


def test_profit_of_lending_to_everybody_is_its_expectation():
    profits = [run(1, 500, 1.0, UNLUCKY, np.random.default_rng(seed))[1] for seed in range(400)]
    expected = sum(500 * (GAIN * p - LOSS * (1 - p)) for p in REPAY)
    assert abs(np.mean(profits) - expected) < 4 * np.std(profits) / 20
