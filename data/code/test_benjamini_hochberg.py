"""Adjusted p-values against SciPy and against the step-up and step-down rules as they are stated."""

import numpy as np
from benjamini_hochberg import benjamini_hochberg, bonferroni, holm, p_values
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

lists = st.lists(st.integers(0, 1000).map(lambda k: k / 1000), min_size=1, max_size=25).map(np.array)
EXAMPLE = np.array([0.001, 0.008, 0.016, 0.019, 0.024, 0.041, 0.10, 0.22, 0.45, 0.78])


@given(lists)
def test_benjamini_hochberg_agrees_with_scipy(p):
    assert np.allclose(benjamini_hochberg(p), stats.false_discovery_control(p, method="bh"))


@given(lists, st.floats(0.0103, 0.3))
def test_step_up_rejects_up_to_the_last_p_value_under_the_line(p, alpha):
    ordered = np.sort(p)
    under = [i for i in range(1, len(p) + 1) if ordered[i - 1] <= alpha * i / len(p)]
    expected = p <= ordered[under[-1] - 1] if under else np.zeros(len(p), bool)
    clear = np.abs(benjamini_hochberg(p) - alpha) > 1e-9
    assert np.array_equal((benjamini_hochberg(p) <= alpha)[clear], expected[clear])


@given(lists, st.floats(0.0103, 0.3))
def test_holm_stops_at_the_first_p_value_over_its_limit(p, alpha):
    expected = np.zeros(len(p), bool)
    for done, i in enumerate(np.argsort(p, kind="stable")):
        if p[i] > alpha / (len(p) - done):
            break
        expected[i] = True
    clear = np.abs(holm(p) - alpha) > 1e-9
    assert np.array_equal((holm(p) <= alpha)[clear], expected[clear])


def test_holm_does_not_resume_after_a_stop():
    assert np.allclose(holm(np.array([0.021, 0.02, 0.9])), [0.06, 0.06, 0.9])


def test_order_of_the_input_does_not_matter():
    mixed = np.random.default_rng(0).permutation(10)
    for method in (bonferroni, holm, benjamini_hochberg):
        assert np.array_equal(method(EXAMPLE[mixed]), method(EXAMPLE)[mixed])


def test_example_of_the_text():
    counts = [int(np.sum(method(EXAMPLE) <= 0.05)) for method in (lambda p: p, bonferroni, holm, benjamini_hochberg)]
    assert counts == [6, 1, 1, 5]


def test_p_values_agree_with_scipy():
    z = np.random.default_rng(1).normal(1, 2, 500)
    assert np.allclose(p_values(z), stats.norm.sf(z), atol=1e-8)


def test_with_no_effects_bonferroni_errs_in_five_percent_of_families():
    p = np.random.default_rng(2).random((20_000, 20))
    assert abs(np.mean([np.any(bonferroni(row) <= 0.05) for row in p]) - (1 - (1 - 0.05 / 20) ** 20)) < 0.006
