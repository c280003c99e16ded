"""The formulas against windows that are really placed, weights really stored, and inputs that really matter."""

import numpy as np
from conv_shapes import Conv, output_size, parameters, receptive_field
from hypothesis import assume, given, settings
from hypothesis import strategies as st

layers = st.builds(
    Conv, kernel=st.integers(1, 4), stride=st.integers(1, 3), padding=st.integers(0, 3), dilation=st.integers(1, 3)
)


def slide(signal, layer):
    """A one-dimensional convolution with all weights one, by placing every window."""
    padded = np.pad(signal, layer.padding)
    reach = layer.dilation * (layer.kernel - 1) + 1
    starts = range(0, len(padded) - reach + 1, layer.stride)
    return np.array([padded[start : start + reach : layer.dilation].sum() for start in starts])


@given(st.integers(1, 30), layers)
def test_the_output_size_counts_the_windows_that_fit(size, layer):
    assume(size + 2 * layer.padding >= layer.dilation * (layer.kernel - 1) + 1)
    assert output_size(size, layer) == len(slide(np.ones(size), layer))


@settings(deadline=None, max_examples=30)
@given(st.lists(st.builds(Conv, kernel=st.integers(1, 4), stride=st.integers(1, 2), dilation=st.integers(1, 2)), min_size=1, max_size=3))
def test_the_receptive_field_spans_the_inputs_that_change_one_output(stack):
    size, touching = 120, []
    for at in range(size):
        signal = np.zeros(size)
        signal[at] = 1
        for layer in stack:
            signal = slide(signal, layer)
        if signal[len(signal) // 2] != 0:
            touching.append(at)
    assert touching[-1] - touching[0] + 1 == receptive_field(stack)


def test_parameters_count_the_stored_weights():
    assert parameters(6, Conv(3, 10)) == np.zeros((10, 6, 3, 3)).size + 10
    assert parameters(6, Conv(5, 9, groups=3)) == np.zeros((9, 2, 5, 5)).size + 9
    assert parameters(64, Conv(3)) == 0


def test_the_numbers_of_the_text():
    first = Conv(7, 64, stride=2, padding=3)
    assert output_size(224, first) == 112
    assert parameters(3, first) == 9472 and parameters(3, first, bias=False) == 9408
    assert receptive_field([first, Conv(3, stride=2, padding=1), Conv(3)]) == 19
