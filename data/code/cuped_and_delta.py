"""Two repairs of an experiment's standard error: CUPED makes it smaller, the delta method makes it true."""

import numpy as np


def cuped(y: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Outcomes (..., n) of both arms, less what x, measured before the test, predicts; same mean, less variance."""
    x = x - x.mean(axis=-1, keepdims=True)
    slope = np.sum(x * y, axis=-1, keepdims=True) / np.sum(x**2, axis=-1, keepdims=True)
    return y - slope * x


def difference(values: np.ndarray) -> np.ndarray:
    """Mean of the second half of the users (treatment) less that of the first (control)."""
    half = values.shape[-1] // 2
    return values[..., half:].mean(axis=-1) - values[..., :half].mean(axis=-1)


def ratio_and_errors(top: np.ndarray, bottom: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """sum(top) / sum(bottom) over users (..., n), its standard error if rows were independent, and by the delta method."""
    n, total = bottom.shape[-1], bottom.sum(axis=-1)
    ratio = top.sum(axis=-1) / total
    naive = np.sqrt(ratio * (1 - ratio) / total)
    left = top - ratio[..., None] * bottom  # what a user adds beyond the ratio
    return ratio, naive, np.sqrt(n * left.var(axis=-1, ddof=1)) / total


def clicks_and_views(users: int, runs: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Clicks and views (runs, users): each user has a number of views and a click rate of their own, 10% on average."""
    views = 1 + rng.poisson(rng.gamma(1.0, 19.0, (runs, users)))
    return rng.binomial(views, rng.beta(2.0, 18.0, (runs, users))), views


if __name__ == "__main__":
    rng, runs, users, effect = np.random.default_rng(5), 1000, 2000, 0.5
    habit = rng.gamma(2.0, 2.0, (runs, users))  # orders a month, different for each user
    before, during = rng.poisson(habit), rng.poisson(habit + effect * (np.arange(users) >= users // 2))
    plain, adjusted = difference(during), difference(cuped(during, before))
    rho = np.mean([np.corrcoef(b, d)[0, 1] for b, d in zip(before, during, strict=True)])
    print(f"CUPED: true effect {effect}; mean estimate {plain.mean():.2f} plain, {adjusted.mean():.2f} adjusted")
    print(f"standard error {plain.std():.3f} plain, {adjusted.std():.3f} adjusted")
    print(f"variance left {adjusted.var() / plain.var():.2f}; 1 - rho^2 = {1 - rho**2:.2f} at rho = {rho:.2f}")
    clicks, views = clicks_and_views(1000, 2 * runs, rng)
    ratio, naive, delta = ratio_and_errors(clicks, views)
    print(f"click rate {ratio.mean():.3f}; spread of it over repeated samples {ratio.std():.5f}")
    print(f"standard error: views as independent {naive.mean():.5f}, delta method by user {delta.mean():.5f}")
    gap = ratio[:runs] - ratio[runs:]  # no effect: two arms of 1,000 users each
    for name, error in (("views", naive), ("users", delta)):
        z = gap / np.hypot(error[:runs], error[runs:])
        print(f"A/A tests with errors by {name}: {np.mean(np.abs(z) > 1.96):.0%} significant")
