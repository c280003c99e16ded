"""Closed form against steps, exact spreads against simulated samples."""

import numpy as np
import pytest
from diffusion_steps import BETA, KEPT, noised_at_once, noised_by_steps, sampled_spread


@pytest.mark.parametrize("steps", [0, 1, 37, 1000])
def test_one_jump_equals_many_steps(steps):
    assert np.allclose(noised_by_steps(1.7, 0.3, steps), noised_at_once(1.7, 0.3, steps))


def test_steps_agree_with_simulated_noise():
    random = np.random.default_rng(0)
    x = random.normal(2, 0.5, 100_000)
    for beta in BETA[:200]:
        x = np.sqrt(1 - beta) * x + np.sqrt(beta) * random.normal(size=len(x))
    mean, variance = noised_at_once(2, 0.25, 200)
    assert abs(x.mean() - mean) < 0.01  # standard error 0.003
    assert abs(x.var() - variance) < 0.01


@pytest.mark.parametrize("eta", [0, 1])
def test_the_spread_agrees_with_simulated_sampling(eta):
    random, center, spread = np.random.default_rng(1), 0.0, 0.3
    times = np.linspace(1000, 0, 26).round().astype(int)
    x = random.normal(size=200_000)
    for now, then in zip(KEPT[times[:-1]], KEPT[times[1:]], strict=True):
        # the clean point given x, from the joint Gaussian of the two
        clean = center + np.sqrt(now) * spread**2 / (now * spread**2 + 1 - now) * (x - np.sqrt(now) * center)
        if eta:  # the exact posterior of the point at `then` between x and the clean point
            alpha = now / then
            mean = (np.sqrt(alpha) * (1 - then) * x + np.sqrt(then) * (1 - alpha) * clean) / (1 - now)
            x = mean + np.sqrt((1 - alpha) * (1 - then) / (1 - now)) * random.normal(size=len(x))
        else:
            noise = (x - np.sqrt(now) * clean) / np.sqrt(1 - now)
            x = np.sqrt(then) * clean + np.sqrt(1 - then) * noise
    assert np.isclose(sampled_spread(spread, 25, eta), x.std(), rtol=0.01)


def test_many_calls_give_back_the_data():
    assert np.isclose(sampled_spread(0.2, 1000, 0), 0.2, rtol=0.02)
    assert np.isclose(sampled_spread(0.2, 1000, 1), 0.2, rtol=0.05)
