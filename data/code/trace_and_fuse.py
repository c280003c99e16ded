"""A toy graph compiler: record a function once for each set of shapes, join elementwise steps, count memory traffic."""

from collections.abc import Callable
from itertools import pairwise

import numpy as np
from numpy.lib.mixins import NDArrayOperatorsMixin


class GraphBreak(Exception):
    """Python asked for the values of a tensor, and while recording there are none."""


class Tensor(NDArrayOperatorsMixin):
    """Stands for an array while recording: it has a shape and no values, and notes on a tape what is done with it."""

    __eq__, __hash__ = object.__eq__, object.__hash__  # equal to itself alone, so that it can be a key

    def __init__(self, tape: list, shape: tuple[int, ...], op: np.ufunc | None = None, inputs: tuple = ()) -> None:
        self.tape, self.shape, self.op, self.inputs = tape, shape, op, inputs

    def __array_ufunc__(self, op: np.ufunc, method: str, *inputs: object) -> "Tensor":
        """NumPy calls this instead of computing, for `+`, `*` and `@` as for `np.maximum`."""
        shapes = [np.shape(each) for each in inputs]
        shape = (*shapes[0][:-1], shapes[1][-1]) if op is np.matmul else np.broadcast_shapes(*shapes)
        self.tape.append(Tensor(self.tape, shape, op, inputs))
        return self.tape[-1]

    def any(self) -> bool:
        raise GraphBreak("a branch depends on values")


def record(function: Callable, shapes: tuple) -> tuple[list[Tensor], list[Tensor], Tensor]:
    """The inputs, the steps in order, and the result."""
    tape: list[Tensor] = []
    inputs = [Tensor(tape, shape) for shape in shapes]
    return inputs, tape, function(*inputs)


def compiled(function: Callable) -> Callable:
    """Record when the guard, here the shapes, is new; replay otherwise; run as it is what cannot be recorded."""

    def call(*arrays: np.ndarray) -> np.ndarray:
        guard = tuple(array.shape for array in arrays)
        try:
            inputs, tape, result = call.graphs[guard] = call.graphs.get(guard) or record(function, guard)
        except GraphBreak:
            return function(*arrays)
        values = dict(zip(inputs, arrays, strict=True))
        for step in tape:
            values[step] = step.op(*(values.get(each, each) for each in step.inputs))
        return values[result]

    call.graphs = {}
    return call


def fused(tape: list[Tensor]) -> list[list[Tensor]]:
    """Kernels: an elementwise step joins the one before if nobody else needs that one's result."""
    kernels = [tape[:1]]
    for before, step in pairwise(tape):
        only_user = [user for user in tape if before in user.inputs] == [step]
        if only_user and np.matmul not in (before.op, step.op):
            kernels[-1].append(step)
        else:
            kernels.append([step])
    return kernels


def traffic(kernel: list[Tensor], bytes_each: int = 2) -> int:
    """Bytes that a kernel reads from outside itself and writes, if each tensor moves once."""
    read = {each for step in kernel for each in step.inputs if isinstance(each, Tensor)} - set(kernel)
    return bytes_each * sum(int(np.prod(tensor.shape)) for tensor in [*read, kernel[-1]])


def layer(x, w, scale, bias):
    return np.maximum((x @ w) * scale + bias, 0)


if __name__ == "__main__":
    _, tape, _ = record(layer, ((8192, 4096), (4096, 4096), (4096,), (4096,)))
    for name, kernels in {"eager": [[step] for step in tape], "fused": fused(tape)}.items():
        moved = ("+".join(step.op.__name__ for step in kernel) + f" {traffic(kernel) / 1e6:.0f} MB" for kernel in kernels)
        print(f"{name}:", ", ".join(moved))
    fast = compiled(layer)
    for rows in (3, 3, 5, 3):
        fast(np.ones((rows, 4)), np.ones((4, 2)), np.ones(2), np.ones(2))
    print(f"four calls with two shapes: {len(fast.graphs)} recordings")
