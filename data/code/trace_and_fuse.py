"""A toy graph compiler: record a function once for each set of shapes, join elementwise steps, count memory traffic."""

from collections.abc import Callable

import numpy as np

RUN = {"add": np.add, "mul": np.multiply, "clip": lambda a: a.clip(0), "matmul": np.matmul}


class GraphBreak(Exception):
    """Python asked for the values of a tensor, and while recording there are none."""


class Tensor:
    """Answers as an array does, and only notes on a tape which operation was asked for."""

    def __init__(self, tape: list, shape: tuple[int, ...], op: str = "input", *inputs: "Tensor") -> None:
        self.tape, self.shape, self.op, self.inputs = tape, shape, op, inputs
        if inputs:
            tape.append(self)

    def __add__(self, other: "Tensor", op: str = "add") -> "Tensor":
        return Tensor(self.tape, np.broadcast_shapes(self.shape, other.shape), op, self, other)

    def __mul__(self, other: "Tensor") -> "Tensor":
        return self.__add__(other, "mul")

    def __matmul__(self, other: "Tensor") -> "Tensor":
        return Tensor(self.tape, (*self.shape[:-1], other.shape[-1]), "matmul", self, other)

    def clip(self, low: int) -> "Tensor":
        return Tensor(self.tape, self.shape, "clip", self)

    def any(self) -> bool:
        raise GraphBreak("a branch depends on values")


def record(function: Callable, shapes: tuple) -> tuple[list[Tensor], list[Tensor]]:
    """The inputs, and the steps in order; the last one is the result."""
    tape: list[Tensor] = []
    inputs = [Tensor(tape, shape) for shape in shapes]
    function(*inputs)
    return inputs, tape


def kernels(tape: list[Tensor], fuse: bool) -> list[list[Tensor]]:
    """A kernel for each step; fused, an elementwise step joins the one before if nobody else needs that one's result."""
    groups: list[list[Tensor]] = []
    for step in tape:
        before = groups[-1][-1] if groups else None
        only_user = [user for user in tape if before in user.inputs] == [step]
        if fuse and only_user and "matmul" not in (before.op, step.op):
            groups[-1].append(step)
        else:
            groups.append([step])
    return groups


def traffic(group: list[Tensor], bytes_each: int = 2) -> int:
    """Bytes that a kernel reads from outside itself and writes, if each tensor moves once."""
    read = {tensor for step in group for tensor in step.inputs} - set(group)
    return bytes_each * sum(int(np.prod(tensor.shape)) for tensor in [*read, group[-1]])


def compiled(function: Callable) -> Callable:
    """Record when the guard, here the shapes, is new; replay otherwise; run as it is what cannot be recorded."""

    def call(*arrays: np.ndarray) -> np.ndarray:
        guard = tuple(array.shape for array in arrays)
        try:
            inputs, tape = call.graphs[guard] = call.graphs.get(guard) or record(function, guard)
        except GraphBreak:
            return function(*arrays)
        values = dict(zip(inputs, arrays, strict=True))
        for step in tape:
            values[step] = RUN[step.op](*(values[tensor] for tensor in step.inputs))
        return values[tape[-1]]

    call.graphs = {}
    return call


def layer(x, w, scale, bias):
    return ((x @ w) * scale + bias).clip(0)


if __name__ == "__main__":
    _, tape = record(layer, ((8192, 4096), (4096, 4096), (4096,), (4096,)))
    for fuse in (False, True):
        groups = [("+".join(step.op for step in group), traffic(group) / 1e6) for group in kernels(tape, fuse)]
        print(f"{'fused' if fuse else 'eager'}:", ", ".join(f"{name} {moved:.0f} MB" for name, moved in groups))
    fast = compiled(layer)
    for rows in (3, 3, 5, 3):
        fast(np.ones((rows, 4)), np.ones((4, 2)), np.ones(2), np.ones(2))
    print(f"four calls with two shapes: {len(fast.graphs)} recordings")
