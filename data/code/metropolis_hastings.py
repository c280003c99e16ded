"""Metropolis-Hastings draws from a posterior that is known exactly, and importance sampling of a rare event."""

from collections.abc import Callable
from math import exp, inf, log, sqrt

import numpy as np


def log_posterior(rate: float) -> float:
    """3 of 10 bought, prior Beta(4, 36): the log of the posterior, Beta(7, 43), without its constant."""
    return 6 * log(rate) + 42 * log(1 - rate) if 0 < rate < 1 else -inf


def metropolis(log_density: Callable[[float], float], start: float, step: float, draws: int, seed: int) -> np.ndarray:
    """Random walk with normal steps, which is symmetric, so the two proposal densities cancel."""
    rng = np.random.default_rng(seed)
    chain, here = np.empty(draws), start
    for i, (move, coin) in enumerate(zip(rng.normal(0, step, draws), rng.random(draws), strict=True)):
        there = here + move
        if coin < exp(min(0.0, log_density(there) - log_density(here))):
            here = there
        chain[i] = here  # a rejected proposal repeats the old value
    return chain


def multiplicative(
    log_density: Callable[[float], float], start: float, step: float, draws: int, seed: int, correct: bool = True
) -> np.ndarray:
    """Proposals rate * exp(step * z); going up and coming back differ in density by the factor new / old."""
    rng = np.random.default_rng(seed)
    chain, here = np.empty(draws), start
    for i, (move, coin) in enumerate(zip(rng.normal(0, step, draws), rng.random(draws), strict=True)):
        there = here * exp(move)
        hastings = move if correct else 0.0  # log of new / old
        if coin < exp(min(0.0, log_density(there) - log_density(here) + hastings)):
            here = there
        chain[i] = here
    return chain


def effective_size(chain: np.ndarray) -> float:
    """How many independent draws would give as precise a mean: n over the sum of all autocorrelations, back and forth."""
    spectrum = np.fft.rfft(chain - chain.mean(), 2 * len(chain))
    covariance = np.fft.irfft(np.abs(spectrum) ** 2)[: len(chain) // 2 * 2]
    pairs = covariance[::2] + covariance[1::2]  # stays above 0 but for noise if the chain is reversible (Geyer)
    stop = int(np.argmax(pairs < 0)) if np.any(pairs < 0) else len(pairs)
    return float(len(chain) / (2 * pairs[:stop].sum() / covariance[0] - 1))


def tail_of_normal(limit: float, shift: float, draws: int, seed: int) -> tuple[float, float]:
    """Estimate and standard error of P(Z > limit) from draws of N(shift, 1), weighted by the ratio of the densities."""
    x = np.random.default_rng(seed).normal(shift, 1, draws)
    terms = (x > limit) * np.exp(shift**2 / 2 - shift * x)
    return float(terms.mean()), float(terms.std(ddof=1) / sqrt(draws))


if __name__ == "__main__":
    print("exact posterior Beta(7, 43): mean 0.1400, standard deviation 0.0486")
    for step in (0.01, 0.1, 2.0):
        chain = metropolis(log_posterior, 0.5, step, 60_000, 1)
        moved, kept = np.mean(np.diff(chain) != 0), chain[10_000:]
        print(f"step {step:5}: accepts {moved:5.1%}, mean {kept.mean():.4f}, worth {effective_size(kept):6,.0f} of 50,000")
    for correct in (True, False):
        chain = multiplicative(log_posterior, 0.5, 0.5, 60_000, 1, correct)[10_000:]
        print(f"multiplicative steps, {'with' if correct else 'without'} the Hastings factor: mean {chain.mean():.3f}")
    for shift in (0.0, 4.0):
        estimate, error = tail_of_normal(4, shift, 100_000, 2)
        print(f"P(Z > 4) from N({shift:.0f}, 1): {1e6 * estimate:.1f} per million, standard error {1e6 * error:.2f}")
