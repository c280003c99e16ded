"""Signal and gradient sizes against the variance rule, and the slopes against differences."""

import numpy as np
import pytest
from gradient_by_depth import ACTIVATIONS, layer_sizes


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_each_slope_is_the_derivative_of_its_function(name):
    f, slope = ACTIVATIONS[name]
    z = np.array([-3.1, -0.7, -0.01, 0.02, 0.9, 4.3])
    assert np.allclose(slope(z), (f(z + 1e-6) - f(z - 1e-6)) / 2e-6, atol=1e-8)


@pytest.mark.parametrize("gain", [0.5, 2.0, 4.0])
def test_each_relu_layer_multiplies_the_mean_square_by_half_the_gain(gain):
    steps = 10
    runs = [layer_sizes("relu", gain, steps + 1, 400, np.random.default_rng(seed)) for seed in range(4)]
    forward = np.mean([np.log(f[-1] / f[0]) for f, _ in runs])
    backward = np.mean([np.log(b[0] / b[-1]) for _, b in runs])
    expected = steps * np.log(np.sqrt(gain / 2))
    assert abs(forward - expected) < 0.25 and abs(backward - expected) < 0.25


def test_a_sigmoid_layer_shrinks_the_gradient_by_at_least_its_steepest_slope():
    _, backward = layer_sizes("sigmoid", 1.0, 11, 300, np.random.default_rng(3))
    assert backward[0] / backward[-1] < 1.3 * 0.25**10


def test_the_gradient_at_the_first_layer_is_that_of_nudging_its_sums():
    depth, width, gain = 3, 5, 1.5
    _, backward = layer_sizes("tanh", gain, depth, width, np.random.default_rng(6))
    rng = np.random.default_rng(6)  # the same draws, in the same order
    x, weights = rng.normal(size=(16, width)), [rng.normal(0, np.sqrt(gain / width), (width, width)) for _ in range(depth)]
    arriving = rng.normal(size=(16, width))

    def top(z):
        h = np.tanh(z)
        for w in weights[1:]:
            h = np.tanh(h @ w)
        return np.sum(arriving * h)

    first, gradient = x @ weights[0], np.zeros((16, width))
    for at in np.ndindex(first.shape):
        step = np.zeros_like(first)
        step[at] = 1e-6
        gradient[at] = (top(first + step) - top(first - step)) / 2e-6
    assert np.isclose(backward[0], np.sqrt(np.mean(gradient**2)), rtol=1e-6)
