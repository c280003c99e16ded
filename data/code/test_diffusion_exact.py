"""The jump against single steps, the predictor against regression on drawn noise, and samples against the data."""

import numpy as np
import pytest
from diffusion_exact import BETA, CENTERS, KEPT, SHARES, SPREAD, add_noise, best_noise, sample


def data(n, rng):
    return rng.choice(CENTERS, n, p=SHARES) + SPREAD * rng.normal(size=n)


def test_one_jump_has_the_mean_and_variance_of_many_steps():
    rng = np.random.default_rng(1)
    x = np.full(100_000, 3.0)
    for t in range(60):
        x = np.sqrt(1 - BETA[t]) * x + np.sqrt(BETA[t]) * rng.normal(size=len(x))
    jump = add_noise(np.full(100_000, 3.0), 59, rng.normal(size=100_000))
    assert abs(x.mean() - jump.mean()) < 0.01 and abs(x.std() - jump.std()) < 0.01


@pytest.mark.parametrize("t", [20, 150, 400])
def test_the_predictor_is_the_mean_of_the_noise_given_the_noisy_value(t):
    rng = np.random.default_rng(2)
    x0, noise = data(400_000, rng), rng.normal(size=400_000)
    x = add_noise(x0, t, noise)
    edges = np.quantile(x, np.linspace(0.02, 0.98, 13))
    for low, high in zip(edges, edges[1:]):
        inside = (x >= low) & (x < high)
        assert abs(noise[inside].mean() - best_noise(x[inside], t).mean()) < 0.03


def test_sampling_brings_back_both_bumps_in_their_proportions():
    x = sample(3000, np.random.default_rng(3))
    left = x < -0.5
    assert abs(left.mean() - SHARES[0]) < 0.03
    assert abs(x[left].mean() - CENTERS[0]) < 0.05 and abs(x[~left].mean() - CENTERS[1]) < 0.05
    assert abs(x[~left].std() - SPREAD) < 0.03


def test_almost_nothing_of_the_signal_is_left_at_the_end():
    assert KEPT[-1] < 5e-5


def test_sampling_draws_the_start_and_fresh_noise_for_every_step_but_the_last():
    class Counting:
        draws = 0

        def normal(self, size):
            self.draws += 1
            return np.zeros(size)

    rng = Counting()
    sample(2, rng)
    assert rng.draws == len(BETA)  # one start, and one less than the steps
