"""The replay against the function itself, traffic by hand, and when it records again."""

import numpy as np
import pytest
from trace_and_fuse import GraphBreak, compiled, fused, layer, record, traffic

rng = np.random.default_rng(3)


def shared(x, y):
    twice = x * y
    return np.maximum(twice + x, 0.25) * twice


def gated(x, y):
    return x * y if (x + y > 0).any() else x - y


def products(x, y):
    return np.maximum(2 - x @ y, -1) @ x


def unused(x, y):
    total = x + y
    _ = total * y
    return total


@pytest.mark.parametrize("function", [shared, products, gated, unused, lambda x, y: y])
def test_a_compiled_function_gives_what_the_function_gives(function):
    fast = compiled(function)
    for _ in range(5):
        x, y = rng.normal(size=(2, 4, 4))
        assert np.allclose(fast(x, y), function(x, y))
    below = -np.ones((4, 4))
    assert np.array_equal(fast(below, below), function(below, below))


def test_steps_are_joined_but_not_with_products_nor_past_a_result_that_two_steps_need():
    _, tape, _ = record(shared, ((4, 4), (4, 4)))
    assert [[step.op for step in kernel] for kernel in fused(tape)] == [[np.multiply], [np.add, np.maximum, np.multiply]]
    _, tape, _ = record(products, ((4, 4), (4, 4)))
    assert [[step.op for step in kernel] for kernel in fused(tape)] == [
        [np.matmul],
        [np.subtract, np.maximum],
        [np.matmul],
    ]


@pytest.mark.parametrize("function", [shared, products, lambda x, y: x * x + y * y + x * y])
def test_every_kernel_finds_its_inputs_ready_and_only_its_last_result_is_used_outside(function):
    inputs, tape, _ = record(function, ((4, 4), (4, 4)))
    kernels, ready = fused(tape), set(inputs)
    assert sum(kernels, []) == tape
    for kernel in kernels:
        needed = {each for step in kernel for each in step.inputs if not np.isscalar(each)}
        assert needed <= ready | set(kernel)
        ready.add(kernel[-1])


def test_traffic_by_hand():
    _, tape, _ = record(layer, ((3, 5), (5, 7), (7,), (7,)))
    product, rest = fused(tape)
    assert traffic(product) == 2 * (3 * 5 + 5 * 7 + 3 * 7)
    assert traffic(rest) == 2 * (3 * 7 + 7 + 7 + 3 * 7)
    assert sum(traffic([step]) for step in tape[1:]) == 2 * (6 * 3 * 7 + 7 + 7)


def test_only_new_shapes_are_recorded_and_a_branch_on_values_never_is():
    calls = []

    def counted(x, y):
        calls.append(type(x).__name__)
        return x + y

    fast = compiled(counted)
    for size in (2, 2, 3, 2, 3):
        fast(np.ones(size), np.ones(size))
    assert calls == ["Tensor", "Tensor"]
    with pytest.raises(GraphBreak):
        record(gated, ((2,), (2,)))
    slow = compiled(gated)
    slow(np.ones(2), np.ones(2))
    assert slow.graphs == {}
