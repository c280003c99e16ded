"""Gradients against central differences and known derivatives, and training."""

import random

import pytest
from tiny_autograd import Value, loss_of, predict, trained


def test_the_gradient_of_the_network_agrees_with_differences():
    rng = random.Random(1)
    numbers = [rng.gauss(0, 1) for _ in range(13)]
    weights = [Value(number) for number in numbers]
    loss_of(weights).backward()
    for i, weight in enumerate(weights):
        up, down = (loss_of([Value(n + s * (i == j)) for j, n in enumerate(numbers)]).data for s in (1e-6, -1e-6))
        assert weight.grad == pytest.approx((up - down) / 2e-6, abs=1e-8)


def test_a_value_used_several_times_gets_the_sum():
    x = Value(3.0)
    (x * x * x + 2 * x + x).backward()
    assert x.grad == 3 * 9 + 2 + 1


def test_a_value_is_passed_on_only_when_complete():
    x = Value(2.0)
    a = x * 3
    b = a * a
    (b + a * b + 1).backward()  # a reaches the end by a short and by long ways
    assert a.grad == 2 * 6 + 3 * 36
    assert x.grad == 3 * (2 * 6 + 3 * 36)


def test_backward_twice_adds_up_to_twice_the_gradient():
    x = Value(3.0)
    y = (x * x).tanh() + x * 5
    y.backward()
    once = x.grad
    y.backward()
    assert x.grad == 2 * once


def test_a_chain_deeper_than_the_recursion_limit():
    x = y = Value(1.0)
    for _ in range(5000):
        y = y + x
    y.backward()
    assert x.grad == 5001


@pytest.mark.parametrize("seed", [1, 2])
def test_plain_descent_learns_xor(seed):
    weights = trained(seed)
    assert loss_of(weights).data < 0.01
    assert all(predict(weights, (a, b)).data * -a * b > 0.8 for a in (-1, 1) for b in (-1, 1))
