"""The exact chances against SciPy and against simulated pairs; the tail formula against SciPy's t distribution."""

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from normal_difference import above, heavy_beyond, second_is_larger, simulate
from scipy import stats
from scipy.stats import multivariate_normal

sizes = st.floats(0.5, 5)


@given(st.floats(-6, 6))
def test_the_tail_is_scipys(z):
    assert above(z) == pytest.approx(stats.norm.sf(z), rel=1e-9)


@given(st.floats(-3, 3), st.floats(-3, 3), sizes, sizes, st.floats(-0.9, 0.9))
def test_the_difference_is_a_linear_map_of_the_joint_normal(first, second, sd_first, sd_second, correlation):
    covariance = correlation * sd_first * sd_second
    joint = multivariate_normal([first, second], [[sd_first**2, covariance], [covariance, sd_second**2]])
    variance = joint.cov[0, 0] + joint.cov[1, 1] - 2 * joint.cov[0, 1]
    expected = stats.norm.sf(0, loc=second - first, scale=sqrt(variance))
    assert second_is_larger((first, second), (sd_first, sd_second), correlation) == pytest.approx(expected)


@pytest.mark.parametrize("correlation", [0.0, 0.6, -0.7])
def test_random_pairs_agree(correlation):
    exact = second_is_larger((10, 8), (5, 2), correlation)
    assert simulate((10, 8), (5, 2), correlation, 100_000, seed=3) == pytest.approx(exact, abs=0.006)


@given(st.floats(0, 30))
def test_the_heavy_tail_is_students_t_in_standard_deviations(k):
    assert heavy_beyond(k) == pytest.approx(2 * stats.t.sf(k * sqrt(3), df=3), abs=1e-12)
