"""Power by simulation, the two functions as inverses, and repeated looks against known values."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_size_and_peeking import detectable_lift, false_alarms, o_brien_fleming, stopped, users_per_arm
from scipy.stats import multivariate_normal


@pytest.mark.parametrize(("base", "lift", "power"), [(0.04, 0.05, 0.8), (0.30, 0.03, 0.9)])
def test_simulated_tests_of_that_size_have_that_power(base, lift, power):
    rng, users = np.random.default_rng(0), users_per_arm(base, lift, power=power)
    a, b = rng.binomial(users, base, 20_000) / users, rng.binomial(users, base * (1 + lift), 20_000) / users
    z = (b - a) / np.sqrt((a * (1 - a) + b * (1 - b)) / users)
    assert abs(np.mean(np.abs(z) > 1.959964) - power) < 0.012


@settings(max_examples=40, deadline=None)
@given(st.floats(0.01, 0.4), st.floats(0.01, 0.5))
def test_the_detectable_lift_undoes_the_sample_size(base, lift):
    assert abs(detectable_lift(base, users_per_arm(base, lift)) - lift) < 0.01 * lift


def test_each_arm_has_the_variance_of_its_own_rate():
    assert users_per_arm(0.10, 0.50) == 683  # 7.8489 * (0.10 * 0.90 + 0.15 * 0.85) / 0.05**2 = 682.9


def test_half_the_lift_needs_about_four_times_the_users():
    assert 3.8 < users_per_arm(0.04, 0.025) / users_per_arm(0.04, 0.05) < 4.2


def test_repeated_looks_agree_with_published_values():
    rng = np.random.default_rng(1)
    # Armitage, McPherson and Rowe (1969): 5.0, 8.3, 14.2 and 19.3% at 1, 2, 5 and 10 looks
    for looks, share in ((1, 0.050), (2, 0.083), (5, 0.142), (10, 0.193)):
        assert abs(false_alarms(looks, 200_000, rng) - share) < 0.004


@pytest.mark.parametrize("drift", [0.0, 2.8016, 2.8016 * 1.017**0.5])
def test_planned_looks_agree_with_the_normal_integral(drift):
    limits, time = o_brien_fleming(3, 2.004), np.arange(1, 4) / 3
    z = multivariate_normal(drift * np.sqrt(time), np.sqrt(np.minimum.outer(time, time) / np.maximum.outer(time, time)))
    stop = 1 - z.cdf(limits, lower_limit=-limits)
    assert abs(stopped(limits, 200_000, np.random.default_rng(2), drift) - stop) < 0.004
    assert abs(stop - {0.0: 0.05}.get(drift, 0.80)) < 0.01


def test_the_limits_are_strict_early_and_those_of_the_published_table():
    assert np.allclose(o_brien_fleming(3, 2.004), [3.471, 2.454, 2.004], atol=0.001)
