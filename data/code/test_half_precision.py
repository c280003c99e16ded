"""Rounding against exact fractions, and the effects against exact arithmetic."""

import math
from fractions import Fraction

from half_precision import through_loss_scaling, to_bfloat16, to_float16, weight_after
from hypothesis import example, given
from hypothesis import strategies as st


def nearest(x, fraction_bits, smallest_exponent, largest):
    """The nearest number with that many bits of fraction, ties to even, infinite beyond the largest."""
    exact = Fraction(x)
    if exact == 0:
        return 0.0
    exponent = max(math.frexp(abs(x))[1] - 1, smallest_exponent)
    unit = Fraction(2) ** (exponent - fraction_bits)
    rounded = round(exact / unit) * unit  # Fraction rounds ties to even
    return float(rounded) if abs(rounded) <= largest else math.copysign(math.inf, x)


numbers = st.floats(-(2.0**127), 2.0**127, width=32)


@given(numbers)
@example(1 + 2**-8)
@example(1 + 3 * 2**-8)
def test_bfloat16_is_the_nearest_number_of_its_format(x):
    assert to_bfloat16(x) == nearest(x, 7, -126, (2 - 2**-7) * 2.0**127)


@given(st.one_of(numbers, st.floats(-131072, 131072, width=32), st.floats(-(2.0**-20), 2.0**-20, width=32)))
def test_float16_is_the_nearest_number_of_its_format(x):
    assert to_float16(x) == nearest(x, 10, -14, 65504)


def test_scaling_carries_a_gradient_that_float16_would_lose():
    assert to_float16(2e-8) == 0
    assert math.isclose(through_loss_scaling(2e-8, 1024), 2e-8, rel_tol=2e-3)
    assert through_loss_scaling(100.0, 1024) == math.inf  # and too large a scale overflows


def test_small_updates_need_a_wider_copy():
    assert weight_after(1000, 0.001, master=False) == 1
    assert weight_after(1000, 0.001, master=True) == 2
    assert weight_after(10, 0.01, master=False) > 1  # an update of more than half a step counts
