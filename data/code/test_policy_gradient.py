"""The mean of each estimate against numerical derivatives of the expected return, and the variance against sampling."""

import numpy as np
import policy_gradient
import pytest
from policy_gradient import MOVE, REWARD, STEPS, episodes, estimate, moments, policy, values

THETA = np.array([[0.3, -0.6], [-0.2, 0.5]])
KINDS = ["whole return", "reward to go", "minus value"]


def numerical(theta: np.ndarray) -> np.ndarray:
    gradient = np.zeros((2, 2))
    for i in np.ndindex(2, 2):
        step = np.zeros((2, 2))
        step[i] = 1e-5
        gradient[i] = (values(policy(theta + step))[0, 0] - values(policy(theta - step))[0, 0]) / 2e-5
    return gradient


@pytest.mark.parametrize("kind", KINDS)
def test_every_estimate_is_unbiased(kind):
    assert np.allclose(moments(THETA, kind)[0], numerical(THETA), atol=1e-7)


def test_episodes_have_probability_one_and_the_return_of_the_recursion():
    pi = policy(THETA)
    assert np.isclose(sum(p for p, _ in episodes(pi)), 1)
    assert np.isclose(sum(p * sum(REWARD[s, a] for s, a in path) for p, path in episodes(pi)), values(pi)[0, 0])


def test_the_variance_is_that_of_samples():
    rng = np.random.default_rng(0)
    pi = policy(THETA)
    drawn = []
    for _ in range(5000):
        s, path = 0, []
        for _ in range(STEPS):
            a = int(rng.random() < pi[s, 1])
            path.append((s, a))
            s = int(rng.random() < MOVE[s, a])
        drawn.append(estimate(path, pi, "minus value"))
    exact = moments(THETA, "minus value")[1]
    assert abs(np.var(drawn, axis=0).sum() / exact - 1) < 0.06


def test_the_value_lowers_the_variance_and_a_shift_of_the_rewards_does_not_matter_to_it(monkeypatch):
    whole, to_go, centered = (moments(THETA, kind)[1] for kind in KINDS)
    assert centered < to_go < whole
    monkeypatch.setattr(policy_gradient, "REWARD", REWARD + 100)
    assert np.isclose(moments(THETA, "minus value")[1], centered)
    assert moments(THETA, "reward to go")[1] > 50 * to_go
