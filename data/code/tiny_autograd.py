"""Reverse-mode automatic differentiation of scalars, and a small network that learns XOR with it."""

from __future__ import annotations

import math
import random


class Value:
    """A number that remembers the values it was computed from, and its derivative by each of them."""

    def __init__(self, data: float, sources: tuple[tuple[Value, float], ...] = ()) -> None:
        self.data, self.grad, self.sources = data, 0.0, sources

    def __add__(self, other: Value | float) -> Value:
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other: Value | float) -> Value:
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    __radd__, __rmul__ = __add__, __mul__

    def tanh(self) -> Value:
        t = math.tanh(self.data)
        return Value(t, ((self, 1 - t * t),))

    def backward(self) -> None:
        """Add the derivative of self by every value behind it to that value's grad."""
        order, seen, stack = [], set(), [(self, False)]
        while stack:  # depth first without recursion; a value is listed after all its sources
            value, done = stack.pop()
            if done:
                order.append(value)
            elif value not in seen:
                seen.add(value)
                stack.append((value, True))
                stack.extend((source, False) for source, _ in value.sources)
        slope = dict.fromkeys(order, 0.0)
        slope[self] = 1.0
        for value in reversed(order):  # a value's slope is complete before it is passed on
            value.grad += slope[value]
            for source, local in value.sources:
                slope[source] += local * slope[value]


def predict(weights: list[Value], x: tuple[float, float]) -> Value:
    """Three tanh units, each with two weights and a bias, and a tanh on top: 13 weights."""
    units = [(weights[3 * i] * x[0] + weights[3 * i + 1] * x[1] + weights[3 * i + 2]).tanh() for i in range(3)]
    return sum((unit * weight for unit, weight in zip(units, weights[9:12], strict=True)), weights[12]).tanh()


def loss_of(weights: list[Value]) -> Value:
    """Mean squared error on XOR with inputs and targets of -1 and 1."""
    errors = [predict(weights, (a, b)) + a * b for a in (-1, 1) for b in (-1, 1)]  # the target is -ab
    return sum((error * error for error in errors), Value(0.0)) * 0.25


def trained(seed: int, steps: int = 300, rate: float = 0.5) -> list[Value]:
    """Weights after plain gradient descent from a random start."""
    rng = random.Random(seed)
    weights = [Value(rng.gauss(0, 1)) for _ in range(13)]
    for _ in range(steps):
        for weight in weights:
            weight.grad = 0.0  # zero_grad
        loss_of(weights).backward()
        for weight in weights:
            weight.data -= rate * weight.grad  # on plain numbers: the step itself is not recorded
    return weights


if __name__ == "__main__":
    x = Value(3.0)
    (x * x + x).backward()
    print("d(x * x + x)/dx at 3:", x.grad)
    weights = trained(1)
    print("XOR after 300 steps:", [round(predict(weights, (a, b)).data, 2) for a in (-1, 1) for b in (-1, 1)])
    losses = [loss_of(trained(seed)).data for seed in range(12)]
    print("12 random starts:", sum(loss < 0.01 for loss in losses), "end below a loss of 0.01, the others at", end=" ")
    print([round(loss, 2) for loss in losses if loss >= 0.01])
