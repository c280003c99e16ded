"""The bootstrap beside exact results: where it agrees, where its intervals are too short, and where it breaks."""

from math import sqrt

import numpy as np


def resample(x: np.ndarray, draws: int, rng: np.random.Generator) -> np.ndarray:
    """Draws of len(x) values from x with replacement; (draws, n)."""
    return x[rng.integers(0, len(x), size=(draws, len(x)))]


def percentile_interval(values: np.ndarray, level: float = 0.95) -> tuple[np.ndarray, np.ndarray]:
    """The middle share of bootstrap values along the last axis; of 999 values, the 25th and the 975th."""
    ordered = np.sort(values, axis=-1)
    rank = round((1 - level) / 2 * (values.shape[-1] + 1))
    return ordered[..., rank - 1], ordered[..., -rank]


def coverage_of_mean(draw, n: int, truth: float, runs: int, rng: np.random.Generator) -> float:
    """Share of percentile intervals for the mean that hold the truth; draw(size) gives samples of that shape.

    The mean of a resample weights each row by how often it was drawn. To save time, 50 samples share 999 sets of weights.
    """
    hits = 0
    for _ in range(runs // 50):
        weights = rng.multinomial(n, np.full(n, 1 / n), size=999) / n
        low, high = percentile_interval(draw((50, n)) @ weights.T)
        hits += np.sum((low <= truth) & (truth <= high))
    return hits / (runs // 50 * 50)


if __name__ == "__main__":
    rng = np.random.default_rng(3)
    minutes = np.array([12, 15, 17, 18, 21, 24, 30, 41, 65])
    samples = resample(minutes, 99_999, rng)
    means, medians, largest = samples.mean(axis=1), np.median(samples, axis=1), samples.max(axis=1)
    print(f"mean {minutes.mean():.0f}, standard error: bootstrap {means.std():.2f}, formula {minutes.std() / sqrt(9):.2f}")
    low, high = percentile_interval(medians)
    print(f"median {np.median(minutes):.0f}, 95% interval {low:.0f} to {high:.0f}")
    print(f"resamples whose maximum is exactly 65: {np.mean(largest == 65):.1%} (exact {1 - (8 / 9) ** 9:.1%})")
    runs = 5000
    for n in (10, 40):
        normal = coverage_of_mean(lambda size: rng.normal(27, 15, size), n, 27, runs, rng)
        skewed = coverage_of_mean(lambda size: rng.lognormal(0, 1, size), n, np.exp(0.5), runs, rng)
        print(f"n = {n}: 95% intervals for the mean hold it in {normal:.0%} (normal), {skewed:.0%} (lognormal)")
    print(f"  {runs:,} runs each, so the simulation error is about half a point")
