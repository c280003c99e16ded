"""Standard errors against SciPy, against leaving rows out one by one, and coverage where theory knows it."""

import numpy as np
from robust_errors import coverage, errors, fit
from scipy import stats


def test_slope_and_classical_error_agree_with_scipy():
    rng = np.random.default_rng(1)
    t = rng.exponential(size=30)
    y = 3 - t + rng.normal(size=30)
    theta, error = fit(np.column_stack([np.ones(30), t]), y)
    expected = stats.linregress(t, y)
    assert np.allclose(theta, [expected.intercept, expected.slope])
    assert np.allclose(error[0], [expected.intercept_stderr, expected.stderr])


def test_hc3_is_the_jackknife():
    """HC3 equals the sum of squared moves of the coefficients when each row is left out."""
    rng = np.random.default_rng(2)
    x = np.column_stack([np.ones(12), rng.normal(size=(12, 2))])
    y = rng.normal(size=12)
    theta, error = fit(x, y)
    keep = ~np.eye(12, dtype=bool)
    moves = np.array([np.linalg.lstsq(x[rows], y[rows], rcond=None)[0] - theta for rows in keep])
    assert np.allclose(error[1], np.sqrt((moves**2).sum(axis=0)))


def test_clustered_errors_agree_with_the_sum_over_users_written_out():
    rng = np.random.default_rng(5)
    x = np.column_stack([np.ones(12), rng.normal(size=(12, 2))])
    y = rng.normal(size=12)
    theta, error = fit(x, y, rows=3)
    residual, bread = y - x @ theta, np.linalg.inv(x.T @ x)
    totals = [sum(residual[i] * x[i] for i in range(start, start + 3)) for start in (0, 3, 6, 9)]
    meat = sum(np.outer(total, total) for total in totals)
    assert np.allclose(error[2], np.sqrt(np.diag(bread @ meat @ bread) * 4 / 3))


def test_many_regressions_at_once_are_the_single_ones():
    rng = np.random.default_rng(6)
    x, y = rng.normal(size=(5, 20, 3)), rng.normal(size=(5, 20))
    theta, error = fit(x, y, rows=4)
    for i in range(5):
        one, its_error = fit(x[i], y[i], rows=4)
        assert np.allclose(theta[i], one) and np.allclose(error[:, i], its_error)


def test_noise_has_mean_zero_and_the_announced_spread():
    rng = np.random.default_rng(3)
    t = np.repeat([1.0, 3.0], 50_000)
    for kind, low, high in (
        ("normal", 1, 1),
        ("skewed", 1, 1),
        ("growing spread", 1, 3),
        ("rows of users", 2**0.5, 2**0.5),
    ):
        noise = errors(kind, t, 10, rng)
        assert abs(noise.mean()) < 0.03
        assert np.allclose([noise[t == 1].std(), noise[t == 3].std()], [low, high], rtol=0.05)
    pairs = errors("rows of users", np.ones(60_000), 3, rng).reshape(-1, 3)
    assert np.allclose(np.corrcoef(pairs.T), [[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]], atol=0.02)


def test_each_failure_is_mended_by_its_own_standard_error_only():
    rng = np.random.default_rng(4)
    exact = 2 * stats.t.cdf(1.96, 198) - 1
    assert abs(coverage("normal", 200, 3000, rng)[0] - exact) < 0.015
    assert abs(coverage("skewed", 200, 3000, rng)[0] - 0.95) < 0.015
    classical, robust, _ = coverage("growing spread", 200, 2000, rng)
    assert classical < 0.65 and 0.9 < robust < 0.96
    classical, robust, clustered = coverage("rows of users", 1000, 1000, rng)
    assert max(classical, robust) < 0.65 and 0.89 < clustered < 0.965


def test_classical_coverage_with_users_follows_from_the_design_effect():
    """Ten rows with correlation one half are worth 10 / 5.5; large n, so the normal approximation holds."""
    found = coverage("rows of users", 2000, 1500, np.random.default_rng(7))[0]
    assert abs(found - (2 * stats.norm.cdf(1.96 / 5.5**0.5) - 1)) < 0.04
