"""Differences against SciPy and by hand, intervals by simulation, and over data sets that only the strata are right."""

import numpy as np
from price_test_take_home import PLAN, PRICES, bootstrap, make_data, naive, stratified
from scipy import stats

SHARES, RATES = np.array([0.4, 0.5, 0.1]), np.array([0.060, 0.012, 0.025])


def test_the_difference_is_that_of_welch():
    rng = np.random.default_rng(0)
    value, arm = rng.exponential(3, 500), (rng.random(500) < 0.3).astype(int)
    gap, error = naive(value, arm)
    assert np.isclose(gap / error, stats.ttest_ind(value[arm == 1], value[arm == 0], equal_var=False).statistic)


def test_strata_are_weighted_by_all_their_visitors():
    platform = np.repeat([0, 1], [6, 4])
    arm = np.array([0, 0, 0, 0, 1, 1, 0, 0, 1, 1])
    value = np.array([1.0, 1, 3, 3, 4, 6, 0, 2, 5, 9])
    gap, error = stratified(value, arm, platform)
    assert np.isclose(gap, 0.6 * 3 + 0.4 * 6)
    parts = 0.36 * (4 / 3 / 4 + 2 / 2), 0.16 * (2 / 2 + 8 / 2)
    assert np.isclose(error, np.sqrt(sum(parts)))


def test_over_data_sets_all_together_misleads_and_strata_give_the_truth():
    together, within, conversion, shares = [], [], [], []
    for seed in range(40):
        platform, arm, seats = make_data(seed)
        first = np.minimum(seats, 1)
        together.append(naive(first * PRICES[arm], arm)[0])
        within.append(stratified(first * PRICES[arm], arm, platform)[0])
        conversion.append(stratified(first, arm, platform)[0])
        shares.append([arm[platform == s].mean() for s in range(3)])
    base = SHARES @ RATES
    assert abs(np.mean(within) - base * (0.9 * PRICES[1] - PRICES[0])) < 0.025
    assert abs(np.mean(conversion) + 0.1 * base) < 0.0005
    parts = [SHARES * PLAN, SHARES * (1 - PLAN)]
    high, low = (RATES @ p / p.sum() for p in parts)
    assert abs(np.mean(together) - (0.9 * high * PRICES[1] - low * PRICES[0])) < 0.025
    assert np.mean(together) < -0.3
    assert np.allclose(np.mean(shares, axis=0), PLAN, atol=0.003)


def test_nine_orders_in_ten_are_single_and_the_tail_is_heavy():
    seats = make_data(7)[2]
    orders = seats[seats > 0]
    assert abs(np.mean(orders == 1) - 0.9) < 0.02
    assert orders.max() > 100 and orders.max() <= 400
    assert np.sort(orders)[::-1][: len(orders) // 100].sum() > 0.15 * orders.sum()


def test_the_bootstrap_agrees_with_drawing_every_visitor_again():
    rng = np.random.default_rng(3)
    platform, arm, seats = (part[:6000] for part in make_data(1))
    value = np.minimum(seats, 5) * PRICES[arm]
    cells = [np.flatnonzero((platform == s) & (arm == a)) for s in range(3) for a in (0, 1)]
    drawn = []
    for _ in range(1500):
        rows = np.concatenate([rng.choice(cell, len(cell)) for cell in cells])
        drawn.append(stratified(value[rows], arm[rows], platform[rows])[0])
    assert np.allclose(bootstrap(value, arm, platform), np.quantile(drawn, [0.025, 0.975]), atol=0.06)
