"""The spiral against peeling rows off an array that is turned each time; the turn against numpy.rot90."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from matrix_walks import rotate, spiral


def numbered(rows, columns):
    return np.arange(rows * columns).reshape(rows, columns)


@given(st.integers(0, 7), st.integers(0, 7))
def test_the_spiral_agrees_with_peeling_and_turning(rows, columns):
    left, expected = numbered(rows, columns), []
    while left.size:
        expected += left[0].tolist()
        left = np.rot90(left[1:])
    assert spiral(numbered(rows, columns).tolist()) == expected


@given(st.integers(0, 7))
def test_turning_agrees_with_numpy_and_stays_in_place(n):
    image = numbered(n, n).tolist()
    lines = [id(line) for line in image]
    rotate(image)
    assert image == np.rot90(numbered(n, n), k=-1).tolist()
    assert [id(line) for line in image] == lines


def test_the_example_of_the_text():
    assert spiral([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]) == [1, 2, 3, 4, 8, 12, 11, 10, 9, 5, 6, 7]


def test_other_shapes_cannot_turn_in_place():
    with pytest.raises(ValueError):
        rotate([[1, 2, 3], [4, 5, 6]])
