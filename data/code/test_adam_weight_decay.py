"""The recursion against the sums it stands for, and both ways of decaying against what they must do."""

import numpy as np
import pytest
from adam_weight_decay import adam_step, shrink


@pytest.mark.parametrize("decoupled", [False, True])
def test_steps_follow_from_weighted_sums_of_all_gradients(decoupled):
    rng = np.random.default_rng(1)
    theta, state, seen = rng.normal(size=4), {}, []
    for t in range(1, 30):
        noise = rng.normal(size=4) * [0.01, 1, 5, 100]
        seen.append(noise if decoupled else noise + 0.3 * theta)
        ages = np.arange(t)[::-1, None]
        mean = (0.9**ages * seen).sum(0) / (0.9**ages).sum(0)
        square = (0.999**ages * np.square(seen)).sum(0) / (0.999**ages).sum(0)
        expected = theta * (1 - 0.02 * 0.3 * decoupled) - 0.02 * mean / (np.sqrt(square) + 1e-8)
        theta = adam_step(theta, noise, state, 0.02, 0.3, decoupled)
        assert np.allclose(theta, expected)


def test_the_first_step_has_the_size_of_the_learning_rate_whatever_the_gradient():
    step = adam_step(np.zeros(3), np.array([1e-3, -7.0, 5e4]), {}, 0.01, 0.0, True)
    assert np.allclose(step, [-0.01, 0.01, -0.01], rtol=1e-4)


def test_without_gradients_decoupled_decay_is_geometric():
    theta, state = np.array([2.0, -3.0]), {}
    for _ in range(50):
        theta = adam_step(theta, np.zeros(2), state, 0.1, 0.5, True)
    assert np.allclose(theta, np.array([2.0, -3.0]) * (1 - 0.1 * 0.5) ** 50)


def test_decoupled_decay_ignores_the_size_of_the_gradients_and_an_l2_penalty_does_not():
    rng = np.random.default_rng(2)
    for scale in (10, 0.1):
        assert abs(shrink(scale, True, rng) - (1 - 1e-4) ** 1000) < 0.01
    assert shrink(10, False, rng) > 0.97 and shrink(0.1, False, rng) < 0.6
