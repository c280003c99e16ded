"""What the weak references report, against sys.getrefcount, against the collector's own count, and by formula."""

import gc
import sys

import pytest
from reference_counts import Node, cycle, last_name_goes, training


@pytest.fixture(autouse=True)
def no_collection_by_itself():
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def test_the_object_dies_with_its_last_name():
    assert last_name_goes() == [True, True, False]
    node = Node()
    alone = sys.getrefcount(node)
    other = node
    named_twice = sys.getrefcount(other)
    assert named_twice == alone + 1


def test_a_cycle_waits_for_the_collector():
    assert cycle() == [True, False]


def test_the_collector_finds_exactly_the_cycle():
    parent = Node()
    child = Node(parent)
    parent.parents.append(child)
    del parent, child
    assert gc.collect() >= 2
    assert not any(isinstance(thing, Node) for thing in gc.get_objects())


@pytest.mark.parametrize("steps", [0, 1, 7])
def test_history_keeps_two_nodes_a_step_and_numbers_keep_none(steps):
    assert training(steps, keep_graph=True) == 2 * steps
    assert training(steps, keep_graph=False) == 0
