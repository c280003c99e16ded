"""The test by strata against SciPy and a simulation, and over data sets that the scan finds the break and only that."""

import numpy as np
from funnel_take_home import DAYS, SEGMENTS, STEPS, before_and_after, daily, expected, make_data, scan
from scipy.stats import contingency, hypergeom


def test_with_one_stratum_the_test_is_the_chi_square_up_to_n_minus_one():
    entered = np.array([[40], [60], [90], [70]])
    passed = np.array([[12], [20], [41], [25]])
    table = [[passed[:2].sum(), passed[2:].sum()], [(entered - passed)[:2].sum(), (entered - passed)[2:].sum()]]
    chi2 = contingency.chi2_contingency(table, correction=False).statistic
    n = entered.sum()
    z = before_and_after(entered, passed, 2)
    assert z > 0 and np.isclose(z**2, chi2 * (n - 1) / n)


def test_strata_are_added_as_hypergeometric_draws():
    entered = np.array([[50, 10, 0], [30, 45, 9]])
    passed = np.array([[30, 2, 0], [11, 20, 3]])
    draws = [hypergeom(n.sum(), k.sum(), n[1]) for n, k in zip(entered.T[:2], passed.T[:2], strict=True)]
    gap = sum(k[1] - draw.mean() for k, draw in zip(passed.T[:2], draws, strict=True))
    assert np.isclose(before_and_after(entered, passed, 1), gap / np.sqrt(sum(draw.var() for draw in draws)))


def test_a_change_of_mix_alone_is_no_break_within_strata():
    entered = np.array([[1000, 0], [1000, 3000]] * 1)
    passed = np.array([[600, 0], [600, 600]])
    assert before_and_after(entered, passed, 1) == 0
    together = before_and_after(entered.sum(axis=1, keepdims=True), passed.sum(axis=1, keepdims=True), 1)
    assert together < -10


def test_rows_are_counted_by_day_and_stratum():
    day, strata = np.array([0, 0, 1, 1, 1]), np.array([0, 2, 1, 1, 0])
    assert np.array_equal(daily(day, strata, np.array([True, True, True, True, False])), [[1, 0, 1], [0, 2, 0]])


def test_expected_uses_the_rate_of_each_stratum():
    strata = np.array([0, 0, 1, 1, 0, 0, 0, 1])
    passed = np.array([1, 0, 1, 1, 0, 0, 0, 0], bool)
    rows = np.arange(8) >= 4
    assert expected(rows, ~rows, strata, passed) == 3 * 0.5 + 1 * 1.0


def test_over_data_sets_the_scan_finds_android_and_its_day_and_without_it_nothing():
    for seed in range(4):
        day, segments, steps = make_data(seed)
        done = day < DAYS - 2
        day, steps, segments = day[done], steps[done], {k: v[done] for k, v in segments.items()}
        z, step, kind, level, cut = scan(day, segments, steps, True)[0]
        assert (step, kind, level) == (STEPS[2], "platform", "Android") and abs(cut - 37) <= 1 and z < -10
        good = ~((segments["platform"] == 1) & (day >= 37))
        assert scan(day[good], {k: v[good] for k, v in segments.items()}, steps[good], True)[0][0] > -4.1
        z, step, kind, level, cut = scan(day, segments, steps, False)[0]
        assert step == STEPS[0] and abs(cut - 28) <= 1


def test_the_last_two_days_lack_orders_on_every_platform():
    day, segments, steps = make_data(3)
    carts = steps[:, 2]
    for level in range(len(SEGMENTS["platform"])):
        here = carts & (segments["platform"] == level) & (day >= 40)
        rates = [steps[here & side, 3].mean() for side in (day < 54, day >= 54)]
        assert rates[1] < 0.93 * rates[0]


def test_each_step_needs_the_one_before():
    steps = make_data(5)[2]
    assert np.all(steps[:, 1:] <= steps[:, :-1]) and np.all(steps[:, 0])
