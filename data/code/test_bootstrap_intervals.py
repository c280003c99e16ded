"""Bootstrap distributions against their exact values."""

from itertools import product

import numpy as np
from bootstrap_intervals import coverage_of_mean, percentile_interval, resample
from scipy import stats

MINUTES = np.array([12, 15, 17, 18, 21, 24, 30, 41, 65])


def test_all_resamples_of_three_values_are_equally_likely():
    x = np.array([1, 10, 100])
    sums = resample(x, 54_000, np.random.default_rng(0)).sum(axis=1)
    exact = np.array([sum(x[list(choice)]) for choice in product(range(3), repeat=3)])
    for value in np.unique(exact):
        assert abs(np.mean(sums == value) - np.mean(exact == value)) < 0.008


def test_standard_error_of_the_mean_is_the_plug_in_formula():
    means = resample(MINUTES, 100_000, np.random.default_rng(1)).mean(axis=1)
    assert abs(means.std() / (MINUTES.std() / 3) - 1) < 0.01


def test_median_follows_its_exact_distribution():
    """The median of nine is at most the k-th value if at least five draws are."""
    medians = np.median(resample(MINUTES, 100_000, np.random.default_rng(2)), axis=1)
    for k in range(1, 10):
        assert abs(np.mean(medians <= MINUTES[k - 1]) - stats.binom.sf(4, 9, k / 9)) < 0.006


def test_interval_of_the_median_in_the_text_is_exact():
    below = stats.binom.sf(4, 9, np.arange(1, 10) / 9)
    exact = MINUTES[np.argmax(below >= 0.025)], MINUTES[np.argmax(below >= 0.975)]
    medians = np.median(resample(MINUTES, 100_000, np.random.default_rng(0)), axis=1)
    assert percentile_interval(medians) == exact == (15, 41)


def test_percentile_interval_of_999_values_cuts_24_at_each_end():
    low, high = percentile_interval(np.random.default_rng(3).permutation(999) + 1)
    assert (low, high) == (25, 975)
    assert percentile_interval(np.arange(1, 100), 0.9) == (5, 95)


def test_percentile_interval_agrees_with_scipy():
    ours = percentile_interval(resample(MINUTES, 60_000, np.random.default_rng(3)).mean(axis=1), 0.9)
    theirs = stats.bootstrap(
        (MINUTES,), np.mean, n_resamples=30_000, confidence_level=0.9, method="percentile", rng=np.random.default_rng(4)
    ).confidence_interval
    assert np.allclose(ours, theirs, atol=0.35)


def test_coverage_agrees_with_resampling_each_sample_on_its_own():
    """For lopsided data, where a wrong truth or swapped ends would show."""
    rng = np.random.default_rng(6)
    samples = rng.exponential(2, size=(1500, 7))
    ends = [percentile_interval(resample(x, 999, rng).mean(axis=1)) for x in samples]
    plain = np.mean([low <= 2 <= high for low, high in ends])
    assert abs(coverage_of_mean(lambda size: rng.exponential(2, size), 7, 2, 3000, rng) - plain) < 0.035


def test_intervals_from_ten_normal_values_are_too_short():
    """The margin is about 1.96 plug-in standard errors, so it covers with probability P(|t9| < 1.96 sqrt(0.9))."""
    rng = np.random.default_rng(5)
    found = coverage_of_mean(lambda size: rng.normal(27, 15, size), 10, 27, 3000, rng)
    assert abs(found - (1 - 2 * stats.t.sf(1.96 * np.sqrt(0.9), 9))) < 0.02


def test_runs_that_fill_no_whole_block_are_not_counted():
    rng = np.random.default_rng(7)
    assert coverage_of_mean(lambda size: np.ones(size), 4, 1, 120, rng) == 1
