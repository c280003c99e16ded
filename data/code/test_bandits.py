"""Each rule against what theory says of its choices and of its regret."""

import numpy as np
from bandits import epsilon_greedy, greedy, regret, thompson, ucb1
from scipy.stats import beta

RATES = np.array([0.3, 0.5, 0.6])


def test_every_arm_is_tried_before_any_average_counts():
    for rule in (greedy, ucb1):
        pulls = np.array([[4.0, 0, 7], [1, 1, 0]])
        assert rule(np.minimum(pulls, 3), pulls, 11, np.random.default_rng(0)).tolist() == [1, 2]


def test_ucb_prefers_the_less_known_of_two_equal_arms_and_later_the_better():
    rng = np.random.default_rng(0)
    assert ucb1(np.array([[50.0, 5]]), np.array([[100.0, 10]]), 110, rng)[0] == 1
    assert ucb1(np.array([[6000.0, 500]]), np.array([[10_000.0, 1000]]), 11_000, rng)[0] == 0


def test_thompson_chooses_an_arm_as_often_as_it_is_best_under_the_posterior():
    wins, pulls = np.array([3.0, 6]), np.array([10.0, 12])
    x = np.linspace(0, 1, 4001)
    chance = np.trapezoid(beta.pdf(x, 7, 7) * beta.cdf(x, 4, 8), x)  # second arm beats the first
    chosen = thompson(np.tile(wins, (40_000, 1)), np.tile(pulls, (40_000, 1)), 22, np.random.default_rng(1))
    assert abs(chosen.mean() - chance) < 0.01


def test_epsilon_greedy_keeps_losing_at_the_rate_of_its_random_pulls():
    curve = regret(epsilon_greedy, RATES, 6000, 100, np.random.default_rng(2)).mean(axis=0)
    slope = (curve[-1] - curve[-1501]) / 1500
    assert 0.9 * 0.1 * np.mean(0.6 - RATES) < slope < 1.3 * 0.1 * np.mean(0.6 - RATES)


def test_the_regret_of_ucb_stays_below_its_proven_bound():
    curve = regret(ucb1, RATES, 2000, 50, np.random.default_rng(3)).mean(axis=0)
    gaps = np.array([0.3, 0.1])
    assert curve[-1] < np.sum(8 * np.log(2000) / gaps) + (1 + np.pi**2 / 3) * gaps.sum()


def test_thompson_loses_less_than_greedy_in_the_long_run():
    lost = [regret(rule, RATES, 2000, 100, np.random.default_rng(4))[:, -1].mean() for rule in (thompson, greedy)]
    assert lost[0] < 0.5 * lost[1]


def test_the_width_of_ucb_has_the_factor_two():
    # 0.6 + 0.31 against 0.3 + 0.69; without the factor, 0.82 against 0.79
    wins, pulls = np.array([[60.0, 6]]), np.array([[100.0, 20]])
    assert ucb1(wins, pulls, 119, np.random.default_rng(0))[0] == 1


def test_regret_adds_the_gap_of_the_arm_and_not_the_luck_of_the_draw():
    curve = regret(epsilon_greedy, RATES, 200, 20, np.random.default_rng(5))
    steps = np.diff(curve, axis=1, prepend=0)
    assert set(np.round(steps, 9).ravel()) == {0, 0.1, 0.3}
