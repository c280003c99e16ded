"""Each number against another way to it: SciPy's tests, integrals over the normal, and lines with known rates."""

import numpy as np
from best_of_twelve import CLICKS, SENT, against_first, all_equal, kept_share, no_difference
from scipy import integrate, stats


def test_the_test_of_all_lines_is_the_contingency_table_of_scipy():
    table = np.array([CLICKS, SENT - CLICKS])
    expected = stats.chi2_contingency(table, correction=False)
    assert np.allclose(all_equal(CLICKS, SENT), (expected.statistic, expected.pvalue))


def test_each_p_value_is_that_of_a_two_by_two_table():
    expected = [
        stats.chi2_contingency([[CLICKS[0], k], [SENT - CLICKS[0], SENT - k]], correction=False).pvalue for k in CLICKS[1:]
    ]
    assert np.allclose(against_first(CLICKS, SENT), expected)


def test_equal_lines_fool_as_often_as_the_integral_over_the_shared_control_says():
    def none_fools(z):
        inside = stats.norm.cdf(z + 1.96 * np.sqrt(2)) - stats.norm.cdf(z - 1.96 * np.sqrt(2))
        return stats.norm.pdf(z) * inside**11

    fooled, _ = no_difference(12, 0.04, 4_000, 8_000, seed=1)
    assert abs(fooled - (1 - integrate.quad(none_fools, -8, 8)[0])) < 0.02


def test_the_best_of_equal_lines_leads_by_the_mean_maximum_of_normals():
    largest = integrate.quad(lambda z: 12 * z * stats.norm.pdf(z) * stats.norm.cdf(z) ** 11, -9, 9)[0]
    _, lead = no_difference(12, 0.04, 4_000, 8_000, seed=2)
    assert abs(lead / np.sqrt(0.04 * 0.96 / 4_000) - largest) < 0.04


def test_the_kept_share_predicts_what_lines_do_when_they_are_sent_again():
    rng = np.random.default_rng(3)
    rates = rng.normal(0.05, 0.004, 3_000)
    first, again = rng.binomial(SENT, rates), rng.binomial(SENT, rates)
    slope = np.cov(first, again)[0, 1] / first.var(ddof=1)
    assert abs(kept_share(first, SENT) - slope) < 0.03
    assert 0.5 < slope < 0.65


def test_nothing_is_kept_when_the_lines_differ_less_than_chance():
    assert kept_share(np.array([160, 158, 161, 159]), SENT) == 0


def test_the_kept_share_of_three_lines_by_hand():
    assert np.isclose(kept_share(np.array([100, 120, 140]), 1_000), 1 - 120 * 0.88 / 400)
