"""The tests against SciPy, and over many data sets: logged users mislead, assigned users do not."""

import numpy as np
from ab_test_take_home import compare, make_data, ratio_test, two_sided
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats


@given(st.integers(20, 4000), st.integers(20, 4000), st.sampled_from([0.5, 0.2]))
def test_the_ratio_test_is_the_chi_square_of_scipy(control, treatment, share):
    n = control + treatment
    reference = stats.chisquare([control, treatment], [n * (1 - share), n * share])
    z, p = ratio_test(control, treatment, share)
    assert np.isclose(z**2, reference.statistic)
    assert np.isclose(p, reference.pvalue, rtol=1e-6, atol=1e-300)


def test_two_sided_p_is_that_of_the_normal():
    assert np.isclose(two_sided(-1.3), 2 * stats.norm.sf(1.3))


def test_the_interval_is_the_unpooled_one():
    difference, low, high = compare(np.array([30, 80]), np.array([400, 500]))
    error = np.sqrt(0.075 * 0.925 / 400 + 0.16 * 0.84 / 500)
    assert np.allclose([difference, low, high], [0.085, 0.085 - 1.96 * error, 0.085 + 1.96 * error])


def test_over_many_data_sets_logged_users_show_a_gain_and_assigned_users_a_small_loss():
    logged, assigned, phones = [], [], []
    for seed in range(60):
        arm, device, bought, given_to = make_data(seed)
        buyers = np.bincount(arm, weights=bought)
        logged.append(compare(buyers, np.bincount(arm))[0])
        assigned.append(compare(buyers, given_to)[0])
        here = device == 1
        phones.append(compare(np.bincount(arm[here], weights=bought[here]), np.bincount(arm[here]))[0])
    left = 0.5 * 0.10 + 0.25 * 0.02 * 2 / 3 + 0.25 * 0.12
    assert abs(np.mean(logged) - (left / (1 - 0.25 / 3) - 0.085)) < 0.0008
    assert abs(np.mean(assigned) - (left - 0.085)) < 0.0008
    assert abs(np.mean(phones)) < 0.0008
