"""The views against NumPy's: elements, steps, and which of them share memory."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strided_view import View, in_row_order

shapes = st.lists(st.integers(1, 4), min_size=1, max_size=3).map(tuple)


def both(shape):
    array = np.arange(int(np.prod(shape)))
    return View(array.tolist(), shape, in_row_order(shape)), array.reshape(shape)


def agree(view, array):
    assert view.shape == array.shape
    assert view.flat() == array.ravel().tolist()


@given(shapes, st.data())
def test_slices_transposes_and_reshapes_agree_with_numpy(shape, data):
    view, array = both(shape)
    original = view
    for _ in range(data.draw(st.integers(1, 4))):
        if data.draw(st.booleans()):
            view, array = view.transposed(), array.T
        else:
            axis = data.draw(st.integers(0, len(shape) - 1))
            start, step = data.draw(st.integers(0, array.shape[axis])), data.draw(st.integers(1, 3))
            view = view.every(axis, start, step)
            array = array[(slice(None),) * axis + (slice(start, None, step),)]
        agree(view, array)
        assert view.block is original.block
    agree(view.reshaped(array.size), array.reshape(array.size))
    agree(view.reshaped(1, array.size), array.reshape(1, array.size))


@given(shapes)
def test_steps_are_numpys_strides_in_elements(shape):
    array = np.zeros(shape)
    assert in_row_order(shape) == tuple(stride // array.itemsize for stride in array.strides)


def test_a_reshape_shares_memory_only_where_numpys_does():
    view, array = both((3, 4))
    for mine, theirs in [(view, array), (view.transposed(), array.T)]:
        assert (mine.reshaped(2, 6).block is mine.block) == np.shares_memory(theirs.reshape(2, 6), array)
    view.reshaped(4, 3).block[0] = 100
    assert view.flat()[0] == 100


def test_a_wrong_size_is_refused():
    with pytest.raises(ValueError, match="cannot reshape"):
        both((3, 4))[0].reshaped(5, 2)
