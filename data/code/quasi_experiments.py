"""Four ways to an effect without a coin; the true effect is 1. Each is right if its assumption holds, and wrong if not."""

import numpy as np

EFFECT = 1.0


def mean_gap(y: np.ndarray, t: np.ndarray) -> float:
    """Mean of y where t is true less the mean where it is not."""
    return float(y[t].mean() - y[~t].mean())


def differences(n: int, broken: bool, rng: np.random.Generator) -> tuple[float, float]:
    """Difference-in-differences. Broken: the treated group would have grown by 0.8 more anyway."""
    t = rng.random(n) < 0.5
    before = 5 * t + rng.normal(size=n)
    after = 5 * t + 3 + EFFECT * t + 0.8 * t * broken + rng.normal(size=n)
    return mean_gap(after, t), mean_gap(after - before, t)


def cutoff(n: int, broken: bool, rng: np.random.Generator, width: float = 0.2) -> tuple[float, float]:
    """Regression discontinuity at score 0. Broken: the eager just below push their score over the line."""
    eager = rng.normal(size=n)
    score = rng.uniform(-1, 1, n)
    score = np.where(broken & (score > -0.1) & (score < 0) & (eager > 0), -score, score)
    t = score >= 0
    y = 4 * score + EFFECT * t + eager
    near = np.abs(score) < width
    x = np.column_stack([t, np.ones(n), score, score * t])[near]  # a line on each side
    return mean_gap(y, t), float(np.linalg.lstsq(x, y[near], rcond=None)[0][0])


def instrument(n: int, broken: bool, rng: np.random.Generator) -> tuple[float, float]:
    """Wald's ratio with a random nudge. Broken: the nudge also acts on y itself."""
    hidden, nudge = rng.normal(size=n), rng.random(n) < 0.5
    t = hidden + rng.normal(size=n) + 1.5 * nudge > 1
    y = EFFECT * t + 2 * hidden + 0.3 * nudge * broken
    return mean_gap(y, t), mean_gap(y, nudge) / mean_gap(t.astype(float), nudge)


def weighting(n: int, broken: bool, rng: np.random.Generator) -> tuple[float, float]:
    """Inverse propensity weights over a measured group. Broken: an unmeasured habit drives treatment too."""
    group, habit = rng.random(n) < 0.5, rng.random(n) < 0.5
    t = rng.random(n) < 0.2 + 0.4 * group + 0.2 * habit * broken
    y = EFFECT * t + 3 * group + 2 * habit + rng.normal(size=n)
    propensity = np.where(group, t[group].mean(), t[~group].mean())
    return mean_gap(y, t), float(np.mean(y * t / propensity) - np.mean(y * ~t / (1 - propensity)))


if __name__ == "__main__":
    print("true effect 1; groups compared as they are, design, design with its assumption broken")
    for design in (differences, cutoff, instrument, weighting):
        (raw, estimate), (_, wrong) = (design(400_000, broken, np.random.default_rng(1)) for broken in (False, True))
        print(f"{design.__name__:12} {raw:5.2f} {estimate:5.2f} {wrong:5.2f}")
