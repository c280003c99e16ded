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
    expected = pytest.approx(kept.mean(), abs=1e-6) if kept.size else None
    assert mean_above(readings, threshold) == expected


@given(st.lists(st.none() | numbers), numbers.filter(bool))
def test_both_agree_for_plain_numbers_and_a_threshold_that_is_not_zero(readings, threshold):
    readable = mean_above(readings, threshold)
    assert Avg(readings, threshold) == (None if readable is None else pytest.approx(readable, abs=1e-6))


def test_the_unreadable_one_loses_a_zero_and_numpy_numbers():
    assert (Avg([120, 80.5, -4, 95], 0), mean_above([120, 80.5, -4, 95], 0)) == (120, 98.5)
    assert (Avg(np.array([120.0, 131.0])), mean_above(np.array([120.0, 131.0]))) == (None, 125.5)


def test_a_reading_of_zero_counts_and_the_default_is_100():
    assert mean_above([0.0, -4.0, -8.0], -5) == -2
    assert mean_above([100.0, 100.5, 60.0]) == 100.5


def test_isinstance_alone_would_still_drop_some_numpy_numbers():
    assert isinstance(np.float64(1), float)
    assert not isinstance(np.float32(1), (int, float)) and not isinstance(np.int64(1), (int, float))
    assert mean_above(np.array([120, 131], dtype=np.float32)) == 125.5 == mean_above(np.array([120, 131]))


def test_what_is_not_a_number_raises_instead_of_vanishing():
    assert Avg([120, "131"]) == 120
    with pytest.raises(TypeError):
        mean_above([120, "131"])


def test_any_iterable_will_do():
    assert mean_above(reading for reading in (101, 103)) == 102
