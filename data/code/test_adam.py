"""Adam against a loop over plain numbers, against closed values, and where gradients are zero or tiny."""

import math

import numpy as np
import pytest
from adam import Adam, minimize


def by_hand(theta, gradients, rate, beta1, beta2, epsilon):
    """One number at a time, with the averages written out as sums over all gradients so far."""
    for t in range(1, len(gradients) + 1):
        weights = range(1, t + 1)
        m = sum((1 - beta1) * beta1 ** (t - i) * gradients[i - 1] for i in weights) / (1 - beta1**t)
        v = sum((1 - beta2) * beta2 ** (t - i) * gradients[i - 1] ** 2 for i in weights) / (1 - beta2**t)
        theta -= rate * m / (math.sqrt(v) + epsilon)
    return theta


@pytest.mark.parametrize("settings", [(0.001, 0.9, 0.999, 1e-8), (0.3, 0.5, 0.7, 1e-3), (0.02, 0.0, 0.9, 0.1)])
def test_several_arrays_agree_with_a_loop_over_numbers(settings):
    rate, beta1, beta2, epsilon = settings
    rng = np.random.default_rng(0)
    parameters = {"W": rng.normal(size=(2, 3)), "b": rng.normal(size=3)}
    first = {name: value.copy() for name, value in parameters.items()}
    gradients = [{"W": rng.normal(size=(2, 3)) * 10, "b": rng.normal(size=3) / 100} for _ in range(12)]
    optimizer = Adam(parameters, rate, (beta1, beta2), epsilon)
    for gradient in gradients:
        optimizer.step(gradient)
    for name, value in first.items():
        for at in np.ndindex(value.shape):
            expected = by_hand(float(value[at]), [float(g[name][at]) for g in gradients], *settings)
            assert np.isclose(parameters[name][at], expected, rtol=1e-10)


@pytest.mark.parametrize("size", [-1000.0, 0.001, 7.0])
def test_under_a_constant_gradient_every_step_is_the_learning_rate(size):
    weights = {"w": np.zeros(2)}
    optimizer = Adam(weights, rate=0.1)
    for t in range(1, 30):
        optimizer.step({"w": np.array([size, 0.0])})
        assert np.isclose(weights["w"][0], -0.1 * t * np.sign(size), rtol=1e-4)
        assert weights["w"][1] == 0


def test_epsilon_stands_outside_the_root():
    weights = {"w": np.zeros(1)}
    Adam(weights, rate=1.0, epsilon=1e-8).step({"w": np.array([1e-8])})
    assert np.isclose(weights["w"][0], -0.5)


def test_the_callers_gradients_are_left_alone_and_averages_are_not_shared():
    weights, gradient = {"a": np.zeros(1), "b": np.zeros(1)}, {"a": np.ones(1), "b": -np.ones(1)}
    array, optimizer = weights["a"], Adam(weights)
    for _ in range(3):
        optimizer.step(gradient)
    assert gradient["a"] == 1
    assert weights["a"] is array  # changed in place
    assert weights["a"] == -weights["b"]


def test_it_moves_all_directions_alike_where_descent_cannot():
    curved, start = np.diag([1000.0, 0.001]), np.ones(2)
    adam, descent = (minimize(curved, start, rate, 200, on) for rate, on in ((0.01, True), (0.0015, False)))
    assert abs(adam[0] - adam[1]) < 1e-2
    assert descent[1] > 0.99
    assert abs(minimize(curved, start, 0.01, 100, adam=False)[0]) > 1e6


def test_after_long_zeros_one_sudden_gradient_moves_3_rates_and_growing_ones_up_to_7():
    alone, bound = 0.1 / math.sqrt(0.001), 0.1 / math.sqrt(0.001 * (1 - 0.9**2 / 0.999))
    weights = {"w": np.zeros(1)}
    optimizer = Adam(weights, rate=1.0)
    for _ in range(10_000):
        optimizer.step({"w": np.zeros(1)})
    steps = []
    for t in range(60):
        before = weights["w"][0]
        optimizer.step({"w": np.array([(0.999 / 0.9) ** t])})
        steps.append(before - weights["w"][0])
    assert np.isclose(steps[0], alone, rtol=1e-3)
    assert np.isclose(max(steps), bound, rtol=1e-3)
