"""Kahn's algorithm against graphlib, and against the definition of a topological order."""

from graphlib import CycleError, TopologicalSorter

from hypothesis import given
from hypothesis import strategies as st
from topological_order import order

graphs = st.dictionaries(st.sampled_from("abcdef"), st.lists(st.sampled_from("abcdefg"), max_size=3), max_size=6)


@given(graphs)
def test_every_task_comes_after_what_it_needs_or_there_is_a_cycle(needs):
    try:
        expected = set(TopologicalSorter(needs).static_order())
    except CycleError:
        expected = None
    found = order(needs)
    if expected is None:
        assert found is None
    else:
        assert set(found) == expected and len(found) == len(expected)
        assert all(found.index(need) < found.index(task) for task, before in needs.items() for need in before)


def test_the_example_of_the_text():
    pipeline = {
        "train": ["features", "labels"],
        "features": ["clean"],
        "labels": ["clean"],
        "evaluate": ["train", "labels"],
        "clean": ["ingest"],
    }
    assert order(pipeline) == ["ingest", "clean", "features", "labels", "train", "evaluate"]
    assert order(pipeline | {"ingest": ["evaluate"]}) is None


def test_a_need_named_twice_and_a_task_that_needs_itself():
    assert order({"b": ["a", "a"]}) == ["a", "b"]
    assert order({"a": ["a"]}) is None
