"""Diffusion in one dimension, with the best possible noise predictor written down instead of learned."""

import numpy as np

STEPS = 1000
BETA = np.linspace(1e-4, 0.02, STEPS)  # noise added at each step
KEPT = np.cumprod(1 - BETA)            # alpha-bar: share of the signal's variance left after steps 1..t

SHARES, CENTERS, SPREAD = np.array([0.3, 0.7]), np.array([-2.0, 1.0]), 0.2  # the data: two narrow bumps


def add_noise(x0: np.ndarray, t: int, noise: np.ndarray) -> np.ndarray:
    """x after steps 0..t in one jump; x0 and noise are (n,), noise is N(0, 1)."""
    return np.sqrt(KEPT[t]) * x0 + np.sqrt(1 - KEPT[t]) * noise


def best_noise(x: np.ndarray, t: int) -> np.ndarray:
    """E[noise | x at step t], (n,): what a network trained on squared error would converge to for this data."""
    variance = KEPT[t] * SPREAD**2 + 1 - KEPT[t]               # of x at step t within a bump
    away = x[:, None] - np.sqrt(KEPT[t]) * CENTERS             # (n, 2)
    weight = np.log(SHARES) - away**2 / (2 * variance)
    weight = np.exp(weight - weight.max(axis=1, keepdims=True))
    weight /= weight.sum(axis=1, keepdims=True)                # which bump did x come from?
    return np.sqrt(1 - KEPT[t]) * (weight * away).sum(axis=1) / variance


def sample(n: int, rng: np.random.Generator) -> np.ndarray:
    """n samples: start from noise, take out the predicted noise step by step, and add a little fresh noise."""
    x = rng.normal(size=n)
    for t in reversed(range(STEPS)):
        x = (x - BETA[t] / np.sqrt(1 - KEPT[t]) * best_noise(x, t)) / np.sqrt(1 - BETA[t])
        if t > 0:
            x += np.sqrt(BETA[t]) * rng.normal(size=n)
    return x


if __name__ == "__main__":
    for t in (1, 100, 300, 1000):
        print(f"after step {t:4d}: signal times {np.sqrt(KEPT[t - 1]):.3f}, noise times {np.sqrt(1 - KEPT[t - 1]):.3f}")
    print(f"share of the variance left at the end: {KEPT[-1]:.5f}")
    x = sample(4000, np.random.default_rng(0))
    for name, bump in (("left", x[x < -0.5]), ("right", x[x >= -0.5])):
        print(f"{name} bump: share {len(bump) / len(x):.2f}, center {bump.mean():.2f}, spread {bump.std():.2f}")
