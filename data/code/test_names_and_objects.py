"""Each wrong version shares what the right one does not; values are compared with ones built by hand."""

import copy

from hypothesis import given
from hypothesis import strategies as st
from names_and_objects import grid_fresh, grid_shared, tag_fresh, tag_shared


def test_a_mutable_default_remembers_earlier_calls():
    before = len(tag_shared.__defaults__[0])
    first, second = tag_shared("x"), tag_shared("y")
    assert first is second is tag_shared.__defaults__[0]
    assert first[before:] == ["x", "y"]


@given(st.lists(st.text(max_size=3)), st.text(max_size=3))
def test_the_right_version_adds_to_a_new_list_and_leaves_the_callers_alone(tags, tag):
    before = list(tags)
    assert tag_fresh(tag, tags) == [*before, tag] and tags == before
    assert tag_fresh(tag) == [tag]


@given(st.integers(1, 4), st.integers(1, 4), st.data())
def test_a_write_reaches_one_row_of_the_right_grid_and_all_rows_of_the_wrong_one(rows, columns, data):
    i, j = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, columns - 1))
    wrong, right = grid_shared(rows, columns), grid_fresh(rows, columns)
    assert wrong == right == [[0] * columns for _ in range(rows)]
    wrong[i][j] = right[i][j] = 7
    assert right == [[7 if (r, c) == (i, j) else 0 for c in range(columns)] for r in range(rows)]
    assert wrong == [[7 if c == j else 0 for c in range(columns)] for _ in range(rows)]


def test_the_copies_of_the_text():
    config = {"lr": 0.1, "layers": [64, 32]}
    shallow, deep = copy.copy(config), copy.deepcopy(config)
    config["lr"] = 0.5
    config["layers"].append(8)
    assert shallow == {"lr": 0.1, "layers": [64, 32, 8]} and deep == {"lr": 0.1, "layers": [64, 32]}
    assert shallow["layers"] is config["layers"] and deep["layers"] is not config["layers"]
