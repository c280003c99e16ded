"""The permutation test against SciPy, and false alarms against what theory says."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats
from which_test import false_alarms, permutation_p_value, t_p_values

groups = st.lists(st.integers(-20, 20), min_size=2, max_size=5).map(np.array)


@settings(deadline=None, max_examples=60)
@given(groups, groups)
def test_permutation_test_agrees_with_scipy(x, y):
    expected = stats.permutation_test(
        (x, y), lambda a, b, axis: abs(a.mean(axis=axis) - b.mean(axis=axis)), vectorized=True, alternative="greater"
    )
    assert np.isclose(permutation_p_value(x, y), expected.pvalue)


def test_small_example_by_hand():
    assert permutation_p_value(np.array([5, 6]), np.array([1, 2, 3])) == 1 / 10


def test_student_and_welch_agree_with_scipy_row_by_row():
    rng = np.random.default_rng(4)
    x, y = rng.exponential(2, size=(40, 6)), rng.normal(1, 3, size=(40, 11))
    for welch in (False, True):
        assert np.allclose(t_p_values(x, y, welch), stats.ttest_ind(x, y, axis=1, equal_var=not welch).pvalue)


def test_only_welch_keeps_its_level_under_unequal_spreads_and_sizes():
    rng = np.random.default_rng(1)
    wide_and_small, wide_and_large = (false_alarms((80, 20), s, 12_000, rng) for s in ((1, 3), (3, 1)))
    assert wide_and_small["Student"] > 0.15 and wide_and_large["Student"] < 0.01
    assert wide_and_small["Mann-Whitney"] > 0.06
    assert abs(wide_and_small["Welch"] - 0.05) < 0.012 and abs(wide_and_large["Welch"] - 0.05) < 0.012


def test_student_is_right_when_spreads_are_equal():
    assert abs(false_alarms((50, 30), (2, 2), 8000, np.random.default_rng(2))["Student"] - 0.05) < 0.01


def test_equal_medians_need_not_give_a_chance_of_one_half():
    """For an exponential and its mirror image, both with median 0."""
    rng = np.random.default_rng(3)
    x, y = rng.exponential(size=(2, 200_000)) - np.log(2)
    assert abs(np.median(x) - np.median(-y)) < 0.02
    assert abs(np.mean(x > -y) - (1 + 2 * np.log(2)) / 4) < 0.005
