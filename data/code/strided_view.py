"""How NumPy's views work: one flat block, a shape, and for each axis the step to the next element."""

from dataclasses import dataclass
from itertools import product
from math import prod

import numpy as np


@dataclass(frozen=True)
class View:
    """Elements of a flat list; steps count elements here, where NumPy counts bytes."""

    block: list[float]
    shape: tuple[int, ...]
    steps: tuple[int, ...]
    first: int = 0

    def place(self, *at: int) -> int:
        """Where the element with these indices stands in the block."""
        return self.first + sum(i * step for i, step in zip(at, self.steps, strict=True))

    def flat(self) -> list[float]:
        """All elements, last axis fastest: a copy."""
        return [self.block[self.place(*at)] for at in product(*map(range, self.shape))]

    def transposed(self) -> "View":
        """The same block with the axes in reverse order."""
        return View(self.block, self.shape[::-1], self.steps[::-1], self.first)

    def every(self, axis: int, start: int, step: int) -> "View":
        """What a[start::step] is, along one axis: the same block, longer steps."""
        shape, steps = list(self.shape), list(self.steps)
        shape[axis] = max(0, -(-(shape[axis] - start) // step))
        steps[axis] *= step
        return View(self.block, tuple(shape), tuple(steps), self.first + start * self.steps[axis])

    def reshaped(self, *shape: int) -> "View":
        """The same block if it is read in order as it stands, and otherwise a new one."""
        if prod(shape) != prod(self.shape):
            raise ValueError(f"cannot reshape {self.shape} into {shape}")
        in_order = (self.shape, self.steps) == (self.shape, in_row_order(self.shape))
        return View(self.block if in_order else self.flat(), shape, in_row_order(shape), self.first if in_order else 0)


def in_row_order(shape: tuple[int, ...]) -> tuple[int, ...]:
    """Steps of a block that holds the last axis side by side."""
    return tuple(prod(shape[i + 1 :]) for i in range(len(shape)))


if __name__ == "__main__":
    a = View(list(range(12)), (3, 4), (4, 1))
    for name, b in {
        "a": a,
        "a.T": a.transposed(),
        "a[:, 1::2]": a.every(1, 1, 2),
        "a.reshape(4, 3)": a.reshaped(4, 3),
    }.items():
        print(f"{name:16} shape {b.shape}, steps {b.steps}, first {b.first}, elements {b.flat()}")
    print(
        "same block: a.T", a.transposed().block is a.block, "| a.T.reshape(12)", a.transposed().reshaped(12).block is a.block
    )
    x = np.arange(12).reshape(3, 4)
    print("NumPy:", x.sum(axis=0), x.sum(axis=1), x.sum(axis=1, keepdims=True).shape, np.shares_memory(x, x.T))
