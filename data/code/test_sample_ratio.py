"""The split tests against SciPy, on random counts and unequal plans, and against simulated fair coins."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_ratio import READERS, chi_squared, exact
from scipy import stats

counts = st.tuples(st.integers(1, 600), st.integers(1, 600))
shares = st.sampled_from([0.1, 0.3, 0.5, 0.62, 0.9])


@settings(deadline=None)
@given(counts, shares)
def test_both_tests_agree_with_scipy(pair, share):
    control, treatment = pair
    n = control + treatment
    expected = stats.chisquare([control, treatment], [n * share, n * (1 - share)])
    statistic, p = chi_squared(control, treatment, share)
    assert np.isclose(statistic, expected.statistic)
    assert np.isclose(p, expected.pvalue, rtol=1e-8, atol=1e-300)
    assert np.isclose(exact(control, treatment, share), stats.binomtest(control, n, share).pvalue, rtol=1e-6)


def test_a_million_readers_agree_with_twice_the_binomial_tail():
    tail = 2 * stats.binom.sf(505_999, 1_000_000, 0.5)
    assert np.isclose(exact(506_000, 494_000), tail, rtol=1e-6)
    assert 1e-34 < tail < 1e-31


def test_the_segments_are_the_million_and_one_of_them_is_broken():
    assert np.sum(list(READERS.values()), axis=0).tolist() == [506_000, 494_000]
    broken = [name for name, pair in READERS.items() if exact(*pair) < 0.001]
    assert broken == ["browser in a social app"]


def test_a_fair_coin_sets_off_an_alarm_at_the_stated_rate():
    control = np.random.default_rng(0).binomial(20_000, 0.3, 20_000)
    alarms = np.mean([chi_squared(k, 20_000 - k, 0.3)[1] < 0.01 for k in control])
    assert abs(alarms - 0.01) < 0.003
