"""The curve against SciPy's, and over many files: it finds the true shares, where leaving people out does not."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats
from subscription_take_home import (
    ADS_BEGAN,
    MONTHLY,
    TODAY,
    YEARLY,
    error_of_months_paid,
    kaplan_meier,
    make_data,
    months_paid,
    seen_long_enough,
)


def true_share(times_usual: float, beyond: int) -> float:
    share = 1.0
    for t in range(beyond):
        share *= 1 - times_usual * (0.05 + 0.10 * np.exp(-t / 2))
    return share


@pytest.mark.filterwarnings("ignore:The confidence interval is undefined")
@given(st.lists(st.tuples(st.integers(1, 9), st.booleans()), min_size=2, max_size=60))
def test_curve_and_error_are_those_of_scipy(people):
    months, canceled = (np.array(column) for column in zip(*people, strict=True))
    share, error = kaplan_meier(months, canceled)
    reference = stats.ecdf(stats.CensoredData.right_censored(months, ~canceled)).sf
    at = np.arange(1, months.max() + 1)
    assert np.allclose(share[1:], reference.evaluate(at))
    z = stats.norm.ppf(0.975)
    with np.errstate(all="ignore"):
        for t, high, estimate in zip(
            reference.quantiles,
            reference.confidence_interval(method="linear").high.probabilities,
            reference.probabilities,
            strict=True,
        ):
            if estimate > 0 and 0 < high < 1:
                assert np.isclose(error[int(t)], (high - estimate) / z)


def test_without_anyone_still_there_it_is_the_plain_share_and_the_plain_mean():
    months = np.random.default_rng(0).integers(1, 20, 500)
    everyone = np.ones(500, dtype=bool)
    share, error = kaplan_meier(months, everyone)
    for t in (1, 7, 15):
        assert np.isclose(share[t], np.mean(months > t))
        assert np.isclose(error[t], np.sqrt(share[t] * (1 - share[t]) / 500))
    assert np.isclose(months_paid(months, everyone, 9), np.minimum(months, 9).mean())


def test_a_curve_worked_out_by_hand():
    months, canceled = np.array([1, 2, 2, 3, 4]), np.array([True, True, False, False, True])
    assert np.allclose(kaplan_meier(months, canceled)[0], [1, 4 / 5, 4 / 5 * 3 / 4, 3 / 5, 0])


def test_the_check_takes_those_who_began_just_long_enough_ago():
    start = TODAY - np.array([9, 8, 8, 8, 8, 7, 2])  # the last two are too young
    months, canceled = np.array([9, 8, 8, 3, 8, 7, 1]), np.array([False, True, False, True, False, False, True])
    assert seen_long_enough(start, months, canceled, 8) == 3 / 5


def test_over_many_files_the_curve_is_right_and_those_who_left_alone_are_not():
    found, alone, checked, ads = [], [], [], []
    for seed in range(40):
        channel, yearly, start, months, canceled = make_data(seed)
        search = (channel == 0) & ~yearly
        found.append(kaplan_meier(months[search], canceled[search])[0][12])
        alone.append(np.mean(months[search & canceled] > 12))
        checked.append(seen_long_enough(start[search], months[search], canceled[search], 12))
        late = (channel == 2) & ~yearly
        ads.append(kaplan_meier(months[late], canceled[late])[0][8])
    assert np.mean(found) == pytest.approx(true_share(1, 12), abs=0.007)
    assert np.mean(checked) == pytest.approx(true_share(1, 12), abs=0.007)
    assert np.mean(ads) == pytest.approx(true_share(1.7, 8), abs=0.008)
    assert np.mean(alone) < true_share(1, 12) - 0.15
    assert np.std(found) < np.std(checked)  # the curve uses the young subscribers too


def test_nobody_is_seen_longer_than_the_file_allows_and_yearly_plans_end_at_a_year():
    channel, yearly, start, months, canceled = make_data(3)
    assert np.all(months >= 1)
    assert np.all(months <= TODAY - start)
    assert np.all(months[~canceled] == (TODAY - start)[~canceled])
    assert start[channel == 2].min() == ADS_BEGAN
    assert set(months[yearly & canceled]) <= {12, 24, 36}


def test_the_bootstrap_error_is_the_spread_between_files():
    means, errors = [], []
    for seed in range(60):
        channel, yearly, _, months, canceled = make_data(seed)
        these = (channel == 1) & ~yearly
        means.append(months_paid(months[these], canceled[these], 9))
        if seed < 3:
            errors.append(error_of_months_paid(months[these], canceled[these], 9))
    assert np.mean(errors) == pytest.approx(np.std(means, ddof=1), rel=0.25)
    assert np.mean(means) == pytest.approx(sum(true_share(0.7, t) for t in range(9)), abs=0.05)


def test_the_yearly_plan_pays_more_for_search_and_less_for_friends():
    gain = {0: [], 1: []}
    for seed in range(20):
        channel, yearly, _, months, canceled = make_data(seed)
        for c, gains in gain.items():
            paid = []
            for these, price in ((yearly, YEARLY / 12), (~yearly, MONTHLY)):
                m, gone = months[these & (channel == c)], canceled[these & (channel == c)]
                paid.append(price * months_paid(m, gone, 24))
            gains.append(paid[0] - paid[1])
    for c, times_usual in ((0, 1), (1, 0.7)):
        true = YEARLY * (1 + 0.55) - MONTHLY * sum(true_share(times_usual, t) for t in range(24))
        assert np.mean(gain[c]) == pytest.approx(true, abs=2.5)
    assert np.mean(gain[0]) > 8
    assert np.mean(gain[1]) < -8
