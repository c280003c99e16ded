"""The replay against the function itself, traffic by hand, and when it records again."""

import numpy as np
import pytest
from trace_and_fuse import GraphBreak, compiled, kernels, layer, record, traffic

rng = np.random.default_rng(3)


def shared(x, y):
    twice = x * y
    return (twice + x).clip(0) * twice


def gated(x, y):
    return x * y if (x + y).any() else x + y


@pytest.mark.parametrize("function", [shared, lambda x, y: (x @ y + y).clip(0) @ x, gated])
def test_a_compiled_function_gives_what_the_function_gives(function):
    fast = compiled(function)
    for _ in range(5):
        x, y = rng.normal(size=(2, 4, 4))
        assert np.allclose(fast(x, y), function(x, y))
    zero = np.zeros((4, 4))
    assert np.array_equal(fast(zero, zero), function(zero, zero))


def test_a_result_that_two_steps_need_is_not_swallowed():
    _, tape = record(shared, ((4, 4), (4, 4)))
    assert [[step.op for step in group] for group in kernels(tape, fuse=True)] == [["mul"], ["add", "clip", "mul"]]
    assert [len(group) for group in kernels(tape, fuse=False)] == [1, 1, 1, 1]


def test_every_kernel_finds_its_inputs_ready_and_only_its_last_result_is_used_outside():
    for function in (shared, lambda x, y: (x @ y + y).clip(0) @ x, lambda x, y: x * x + y * y + x * y):
        inputs, tape = record(function, ((4, 4), (4, 4)))
        for fuse in (True, False):
            groups = kernels(tape, fuse)
            assert [step for group in groups for step in group] == tape
            ready = set(inputs)
            for group in groups:
                assert {tensor for step in group for tensor in step.inputs} <= ready | set(group)
                ready.add(group[-1])


def test_traffic_by_hand():
    _, tape = record(layer, ((3, 5), (5, 7), (7,), (7,)))
    product, epilogue = kernels(tape, fuse=True)
    assert traffic(product) == 2 * (3 * 5 + 5 * 7 + 3 * 7)
    assert traffic(epilogue) == 2 * (3 * 7 + 7 + 7 + 3 * 7)
    assert sum(map(traffic, kernels(tape, fuse=False)[1:])) == 2 * (6 * 3 * 7 + 7 + 7)


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
