"""The test of two rates against SciPy, and the simulated worlds against Bayes' rule."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats
from significant_and_true import false_share, shift_for_power, simulate, two_rates_p_value

counts = st.integers(2, 500).flatmap(lambda n: st.tuples(st.integers(1, n - 1), st.just(n)))


@given(counts, counts)
def test_the_two_sided_p_value_is_that_of_the_chi_squared_test(one, two):
    (k1, n1), (k2, n2) = one, two
    expected = stats.chi2_contingency([[k1, n1 - k1], [k2, n2 - k2]], correction=False)
    z, p = two_rates_p_value(k1, n1, k2, n2)
    assert np.isclose(z**2, expected.statistic)
    assert np.isclose(p, expected.pvalue, atol=1e-9)
    assert np.sign(z) == np.sign(k2 * n1 - k1 * n2)


def test_p_values_without_effect_are_uniform():
    real, p = simulate(0.3, 0.6, 60_000, np.random.default_rng(1))
    assert stats.kstest(p[~real], "uniform").pvalue > 0.01


def test_power_is_as_asked():
    real, p = simulate(0.3, 0.6, 60_000, np.random.default_rng(2))
    assert abs(np.mean(p[real] < 0.05) - 0.6) < 0.01
    assert np.isclose(stats.norm.sf(1.959964 - shift_for_power(0.9)), 0.9, atol=1e-6)


def test_false_share_among_significant_results_follows_bayes_rule():
    real, p = simulate(0.2, 0.5, 200_000, np.random.default_rng(3))
    assert abs(np.mean(~real[p < 0.05]) - false_share(0.2, 0.5)) < 0.01
    assert np.isclose(false_share(0.1, 0.8), 0.36)
