"""Leaves against following each path through the original, and against a rebuild; keys against the JSON reader's hook."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from walk_json import find_all, leaves, leaves_by_stack

KEYS = st.sampled_from(["a", "b", "a.b", "0", ""])
SCALARS = st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=3)
VALUES = st.recursive(SCALARS, lambda v: st.lists(v, max_size=3) | st.dictionaries(KEYS, v, max_size=3), max_leaves=15)


def rebuilt(pairs):
    """Put the leaves back, from the paths alone: int steps are lists, str steps are dicts."""
    if pairs and pairs[0][0] == ():
        return pairs[0][1]
    groups = {}
    for path, leaf in pairs:
        groups.setdefault(path[0], []).append((path[1:], leaf))
    if all(isinstance(step, int) for step in groups):
        assert list(groups) == list(range(len(groups)))
        return [rebuilt(group) for group in groups.values()]
    return {step: rebuilt(group) for step, group in groups.items()}


@given(VALUES)
def test_leaves_and_paths_rebuild_the_original(value):
    pairs = list(leaves(value))
    assert json.dumps(rebuilt(pairs)) == json.dumps(value)  # as text: True is not 1, and order counts
    for path, leaf in pairs:
        found = value
        for step in path:
            found = found[step]
        assert found is leaf


@given(VALUES)
def test_the_stack_gives_the_same_in_the_same_order(value):
    assert list(leaves_by_stack(value)) == list(leaves(value))


@given(VALUES)
def test_every_value_of_a_key_as_the_json_reader_sees_them(value):
    seen = []
    json.loads(
        json.dumps(value), object_pairs_hook=lambda pairs: seen.extend(v for k, v in pairs if k == "a") or dict(pairs)
    )
    as_text = sorted(json.dumps(v) for v in find_all(value, "a"))
    assert as_text == sorted(json.dumps(v) for v in seen)


def test_by_hand():
    value = {"a": {"a": [1, "xy"]}, "b": [], "c": [{"a": None}]}
    assert list(leaves(value)) == [(("a", "a", 0), 1), (("a", "a", 1), "xy"), (("b",), []), (("c", 0, "a"), None)]
    assert list(find_all(value, "a")) == [{"a": [1, "xy"]}, [1, "xy"], None]
    assert list(find_all([5, 6], 0)) == []  # a position in a list is not a key


def test_depth_beyond_the_limit_on_calls():
    deep = "end"
    for _ in range(20_000):
        deep = {"k": deep}
    with pytest.raises(RecursionError):
        list(leaves(deep))
    # the paths of all levels are kept only one at a time
    ((path, leaf),) = leaves_by_stack(deep)
    assert (len(path), leaf) == (20_000, "end")
