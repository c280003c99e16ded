"""The step against a numerical gradient; attention against the step."""

import numpy as np
from attention_as_gradient_step import gradient_step, linear_attention

random = np.random.default_rng(5)


def test_the_step_goes_down_the_numerical_gradient():
    inputs, targets = random.normal(size=(7, 3)), random.normal(size=7)

    def loss(weights):
        return ((inputs @ weights - targets) ** 2).mean() / 2

    small = 1e-6
    gradient = [(loss(small * axis) - loss(-small * axis)) / (2 * small) for axis in np.eye(3)]
    assert np.allclose(gradient_step(inputs, targets, 0.3), -0.3 * np.array(gradient), atol=1e-6)


def test_attention_predicts_what_one_step_predicts():
    for _ in range(20):
        size, dimensions, rate = random.integers(1, 12), random.integers(1, 6), random.uniform(0.01, 2)
        inputs, targets = random.normal(size=(size, dimensions)), random.normal(size=size)
        query = random.normal(size=dimensions)
        step = gradient_step(inputs, targets, rate) @ query
        assert np.isclose(linear_attention(inputs, targets, query, rate), step)
