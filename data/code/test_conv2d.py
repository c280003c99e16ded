"""Both versions against scipy.signal, channel by channel, and the view of the patches against memory."""

import numpy as np
import pytest
from conv2d import conv, conv_loops, im2col
from scipy.signal import correlate2d


def by_scipy(x, w, b, stride, padding):
    x = np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    maps = [
        [sum(correlate2d(u, v, mode="valid") for u, v in zip(image, kernel, strict=True)) for kernel in w] for image in x
    ]
    return np.array(maps)[:, :, ::stride, ::stride] + b[:, None, None]


@pytest.mark.parametrize("function", [conv, conv_loops])
@pytest.mark.parametrize(("stride", "padding"), [(1, 0), (1, 2), (2, 0), (2, 1), (3, 1)])
@pytest.mark.parametrize("shape", [(2, 3, 4, 3, 2), (1, 1, 1, 1, 1), (3, 2, 5, 2, 4)])
def test_agrees_with_scipy(function, stride, padding, shape):
    n, c, k, p, q = shape
    rng = np.random.default_rng(stride + 10 * padding)
    x, w, b = rng.normal(size=(n, c, 7, 9)), rng.normal(size=(k, c, p, q)), rng.normal(size=k)
    assert np.allclose(function(x, w, b, stride, padding), by_scipy(x, w, b, stride, padding))


def test_a_layer_does_not_flip_the_kernel():
    x, w = np.zeros((1, 1, 3, 3)), np.arange(9.0).reshape(1, 1, 3, 3)
    x[0, 0, 0, 0] = 1
    assert conv(x, w, np.zeros(1)).item() == w[0, 0, 0, 0] == 0


def test_the_patches_are_a_view_that_a_reshape_copies():
    x = np.random.default_rng(0).normal(size=(2, 3, 8, 8))
    windows = im2col(x, 3, 3)
    assert windows.base is not None
    assert not windows.flags.owndata
    assert windows.size == 2 * 6 * 6 * 27
    assert windows.reshape(-1, 27).flags.c_contiguous


def test_the_numbers_of_the_text():
    assert conv(np.zeros((1, 3, 32, 32)), np.zeros((16, 3, 3, 3)), np.zeros(16), 1, 1).shape == (1, 16, 32, 32)
    assert im2col(np.zeros((1, 3, 32, 32)), 3, 3, 1, 1).size == 27_648


@pytest.mark.parametrize("function", [conv, conv_loops])
@pytest.mark.parametrize("sides", [(4, 2), (2, 4)])
def test_a_kernel_larger_than_the_image_is_an_error(function, sides):
    with pytest.raises(ValueError, match="larger than"):
        function(np.zeros((1, 1, 3, 3)), np.zeros((1, 1, *sides)), np.zeros(1))
