"""Narrowed integers keep their values, strides give each element's address, and what copies."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from memory_layout import column_bytes, smallest_integer


@settings(deadline=None)
@given(st.lists(st.integers(-(2**40), 2**40) | st.integers(-129, 128), min_size=1, max_size=10))
def test_narrowing_keeps_every_value_and_no_narrower_type_would(values):
    narrowed = smallest_integer(pd.Series(values, dtype="int64"))
    assert narrowed.to_list() == values
    size = narrowed.dtype.itemsize
    if size > 1:
        reach = 2 ** (4 * size - 1)  # half the bytes
        assert min(values) < -reach or max(values) >= reach


@pytest.mark.parametrize("bits", [8, 16, 32])
def test_the_ends_of_each_range_still_fit_and_one_more_does_not(bits):
    low, high = -(2 ** (bits - 1)), 2 ** (bits - 1) - 1
    assert [smallest_integer(pd.Series([value, 0])).dtype.itemsize for value in (low, high)] == [bits // 8] * 2
    assert [smallest_integer(pd.Series([value, 0])).dtype.itemsize for value in (low - 1, high + 1)] == [bits // 4] * 2


def test_deep_bytes_count_the_text_and_not_only_the_pointers():
    texts = pd.Series(["x" * 100] * 1_000, dtype=object)
    assert column_bytes(texts) > texts.memory_usage(index=False) + 1_000 * 100


@given(st.integers(1, 4), st.integers(1, 5), st.integers(1, 3), st.integers(1, 3), st.booleans())
def test_strides_lead_to_each_element(rows, columns, down, across, transposed):
    base = np.arange(rows * columns, dtype=np.int32).reshape(rows, columns)
    view = base[::down, ::across]
    view = view.T if transposed else view
    for (i, j), value in np.ndenumerate(view):
        assert base.ravel()[(i * view.strides[0] + j * view.strides[1]) // 4] == value


def test_slices_and_transposes_share_memory_while_lists_and_masks_copy():
    a = np.zeros((3, 4))
    assert all(np.shares_memory(a, view) for view in (a.T, a[1:], a[:, ::2], a.reshape(4, 3), a[::-1]))
    assert not any(np.shares_memory(a, copy) for copy in (a[[0, 2]], a[a[:, 0] == 0], a.T.ravel(), a.astype(np.float32)))


def test_reshape_can_view_what_ravel_copies():
    a = np.zeros((3, 4))
    every_other = a[:, ::2]
    assert np.shares_memory(a, every_other.reshape(-1)) and not np.shares_memory(a, every_other.ravel())
    assert np.shares_memory(a, a.ravel()) and not np.shares_memory(a, a.T.reshape(-1))


def test_a_category_merged_with_plain_text_is_a_category_no_longer():
    left = pd.DataFrame({"city": pd.Categorical(["Dakar", "Osaka"])})
    right = pd.DataFrame({"city": ["Dakar", "Osaka"], "x": [1, 2]})
    assert not isinstance(left.merge(right, on="city")["city"].dtype, pd.CategoricalDtype)
    same = right.astype({"city": left["city"].dtype})
    assert left.merge(same, on="city")["city"].dtype == "category"


def test_categories_hold_a_small_code_a_row_until_values_no_longer_repeat():
    repeated = pd.Series(["Bogota", "Dakar"] * 5_000, dtype=object)
    assert column_bytes(repeated.astype("category")) < 12_000 and repeated.astype("category").cat.codes.dtype == np.int8
    unique = pd.Series([f"user {number}" for number in range(10_000)], dtype=object)
    assert column_bytes(unique.astype("category")) > column_bytes(unique)


def test_narrow_types_wrap_and_round_as_the_answer_says():
    assert (np.array([100], np.int8) + np.array([100], np.int8))[0] == -56
    assert np.float32(2**24) + np.float32(1) == 2**24
    assert pd.Series([1, None]).dtype == np.float64 and pd.Series([1, None], dtype="Int8").dtype == "Int8"
