"""Selections against plain lists of labels, and copy-on-write: one statement changes one object."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from loc_and_copies import discounted, trips


@settings(deadline=None)
@given(st.permutations(range(8)), st.integers(0, 7), st.integers(0, 7))
def test_loc_counts_the_last_label_and_iloc_stops_before_the_last_position(labels, first, last):
    series = pd.Series(np.arange(8) * 10, index=labels)
    assert series.iloc[first:last].to_list() == [10 * place for place in range(first, last)]
    places = range(labels.index(first), labels.index(last) + 1)
    assert series.loc[first:last].to_list() == [10 * place for place in places]


@settings(deadline=None)
@given(st.lists(st.integers(0, 50), min_size=1, max_size=10), st.integers(0, 50))
def test_the_discount_leaves_the_callers_frame_alone(lengths, limit):
    frame = pd.DataFrame({"km": lengths, "fare": 100})
    assert discounted(frame, limit)["fare"].to_list() == [90 if km > limit else 100 for km in lengths]
    assert frame["fare"].to_list() == [100] * len(lengths)


def test_a_chained_assignment_changes_nothing_and_warns_where_pandas_can_see_it():
    frame = trips()
    with pytest.warns(pd.errors.ChainedAssignmentError):
        frame["fare"][frame["km"] > 10] = 0
    assert frame["fare"].to_list() == [8, 20, 11, 45]


@pytest.mark.parametrize(
    "select",
    [lambda f: f["fare"], lambda f: f.iloc[:2], lambda f: f.loc[[10, 20]], lambda f: f.copy(deep=False)],
)
def test_changing_what_was_selected_leaves_the_frame(select):
    frame = trips()
    selection = select(frame)
    selection.iloc[0] = -1
    assert frame.equals(trips()) and not selection.equals(select(frame))


def test_a_selected_column_shares_memory_until_it_is_written_to():
    frame = trips()
    column = frame["fare"]
    assert np.shares_memory(column.to_numpy(), frame["fare"].to_numpy())
    column.iloc[0] = -1
    assert not np.shares_memory(column.to_numpy(), frame["fare"].to_numpy())


def test_the_array_behind_a_frame_is_read_only():
    with pytest.raises(ValueError):
        trips()["fare"].to_numpy()[0] = 1


def test_a_whole_row_of_mixed_types_is_selected_as_objects():
    assert pd.DataFrame({"km": [1], "city": ["Lima"]}).loc[0].dtype == object
