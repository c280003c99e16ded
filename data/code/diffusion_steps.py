"""Diffusion on a single Gaussian, where every step is linear: spreads follow exactly, with nothing sampled or learned."""

import numpy as np

BETA = np.linspace(1e-4, 0.02, 1000)
KEPT = np.concatenate([[1.0], np.cumprod(1 - BETA)])  # alpha-bar after 0..1000 steps


def noised_by_steps(mean: float, variance: float, steps: int) -> tuple[float, float]:
    """Mean and variance of x after adding the noise step by step: x <- sqrt(1 - beta) x + sqrt(beta) noise."""
    for beta in BETA[:steps]:
        mean, variance = np.sqrt(1 - beta) * mean, (1 - beta) * variance + beta
    return float(mean), float(variance)


def noised_at_once(mean: float, variance: float, steps: int) -> tuple[float, float]:
    """The same from the closed form x_t = sqrt(kept) x_0 + sqrt(1 - kept) noise."""
    kept = KEPT[steps]
    return float(np.sqrt(kept) * mean), float(kept * variance + 1 - kept)


def sampled_spread(spread: float, calls: int, eta: float) -> float:
    """Spread of the samples after `calls` equal strides from noise with the best noise predictor.

    eta 0 is DDIM (deterministic), eta 1 adds fresh noise as DDPM does. Data: N(m, spread squared).
    """
    times = np.linspace(1000, 0, calls + 1).round().astype(int)
    variance = 1.0
    for now, then in zip(KEPT[times[:-1]], KEPT[times[1:]], strict=True):
        guess = np.sqrt(1 - now) / (now * spread**2 + 1 - now)  # E[noise | x] = guess * (x - E x)
        fresh = eta * np.sqrt((1 - then) / (1 - now) * (1 - now / then))
        clean = (1 - np.sqrt(1 - now) * guess) / np.sqrt(now)  # the clean point that guess implies
        step = np.sqrt(then) * clean + np.sqrt(1 - then - fresh**2) * guess
        variance = step**2 * variance + fresh**2
    return float(np.sqrt(variance))


if __name__ == "__main__":
    for steps in (100, 500, 1000):
        one, other = noised_by_steps(1.0, 0.04, steps), noised_at_once(1.0, 0.04, steps)
        print(f"after {steps:4} steps: mean {one[0]:.4f}, variance {one[1]:.4f}; at once {other[0]:.4f}, {other[1]:.4f}")
    print("spread of samples, where the data have 0.200:")
    for calls in (1000, 100, 20, 10):
        print(f"  {calls:4} calls: DDIM {sampled_spread(0.2, calls, 0):.3f}, DDPM {sampled_spread(0.2, calls, 1):.3f}")
