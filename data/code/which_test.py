"""How often tests raise a false alarm at 5% when the means are equal and the spreads are not, and a permutation test."""

from itertools import combinations

import numpy as np
from scipy import stats


def permutation_p_value(x: np.ndarray, y: np.ndarray) -> float:
    """Exact two-sided p-value for a difference of means: share of all relabelings at least as extreme as the data."""
    pooled, observed = np.concatenate([x, y]), abs(x.mean() - y.mean())
    splits = np.array(list(combinations(range(len(pooled)), len(x))))
    in_x = pooled[splits].sum(axis=1)
    gaps = np.abs(in_x / len(x) - (pooled.sum() - in_x) / len(y))
    return float(np.mean(gaps >= observed - 1e-12))


def t_p_values(x: np.ndarray, y: np.ndarray, welch: bool) -> np.ndarray:
    """Two-sided p-values of the t-test, row by row; x (runs, n), y (runs, m), result (runs,)."""
    n, m = x.shape[1], y.shape[1]
    a, b = x.var(axis=1, ddof=1), y.var(axis=1, ddof=1)
    if welch:
        squared = a / n + b / m
        freedom = squared**2 / ((a / n) ** 2 / (n - 1) + (b / m) ** 2 / (m - 1))
    else:  # Student: one variance for both groups
        freedom = n + m - 2
        squared = ((n - 1) * a + (m - 1) * b) / freedom * (1 / n + 1 / m)
    return 2 * stats.t.sf(np.abs(x.mean(axis=1) - y.mean(axis=1)) / np.sqrt(squared), freedom)


def false_alarms(
    sizes: tuple[int, int], spreads: tuple[float, float], runs: int, rng: np.random.Generator
) -> dict[str, float]:
    """Share of p < 0.05 for normal groups with equal means, so equal medians too; ranks on a quarter of the runs."""
    x, y = (rng.normal(0, spread, size=(runs, n)) for n, spread in zip(sizes, spreads, strict=True))
    some = slice(runs // 4)
    p = {
        "Student": t_p_values(x, y, welch=False),
        "Welch": t_p_values(x, y, welch=True),
        "Mann-Whitney": stats.mannwhitneyu(x[some], y[some], axis=1, method="asymptotic").pvalue,
    }
    return {name: float(np.mean(values < 0.05)) for name, values in p.items()}


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    for sizes, spreads in (((50, 50), (1, 1)), ((80, 20), (1, 3)), ((80, 20), (3, 1))):
        rates = ", ".join(f"{name} {rate:.0%}" for name, rate in false_alarms(sizes, spreads, 20_000, rng).items())
        print(f"sizes {sizes}, spreads {spreads}: {rates}")
    old, new = np.array([31, 34, 29, 38, 33]), np.array([27, 30, 22, 26])
    print(f"minutes, old {old.mean():.2f}, new {new.mean():.2f}; {len(list(combinations(range(9), 5)))} relabelings")
    print(f"permutation p = {permutation_p_value(old, new):.3f}")
    print(f"Welch p = {stats.ttest_ind(old, new, equal_var=False).pvalue:.3f}")
