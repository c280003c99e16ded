"""The readable version against NumPy, and where the other one differs."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from readable_mean import Avg, mean_above

numbers = st.floats(-1e6, 1e6)


@given(st.lists(st.none() | numbers), st.just(0.0) | numbers)
def test_the_mean_of_what_is_above(readings, threshold):
    kept = np.array([reading for reading in readings if reading is not None and reading > threshold])
    expected = kept.mean() if kept.size else None
    assert mean_above(readings, threshold) == (pytest.approx(expected) if kept.size else None)


@given(st.lists(st.none() | numbers), numbers.filter(bool))
def test_both_agree_for_plain_numbers_and_a_threshold_that_is_not_zero(readings, threshold):
    readable = mean_above(readings, threshold)
    assert Avg(readings, threshold) == (None if readable is None else pytest.approx(readable))


def test_the_unreadable_one_loses_a_zero_and_numpy_numbers():
    assert (Avg([120, 80.5, -4, 95], 0), mean_above([120, 80.5, -4, 95], 0)) == (120, 98.5)
    assert (Avg(np.array([120.0, 131.0])), mean_above(np.array([120.0, 131.0]))) == (None, 125.5)


def test_any_iterable_will_do():
    assert mean_above(reading for reading in (101, 103)) == 102
