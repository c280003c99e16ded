"""Merging against sorting everything; for linked lists also that the same nodes come out, ties in the order of the lists."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from merge_two_sorted import Node, merge_in_place, merge_lists

ordered = st.lists(st.integers(-5, 5), max_size=12).map(sorted)


def chain(values):
    nodes = [Node(value) for value in values]
    for node, following in zip(nodes, nodes[1:], strict=False):
        node.next = following
    return nodes


def walk(node):
    nodes = []
    while node is not None:
        nodes.append(node)
        node = node.next
        assert len(nodes) < 100, "a cycle"
    return nodes


@given(ordered, ordered, st.integers(0, 3))
def test_merging_in_place_agrees_with_sorting_and_leaves_the_room_behind(first, second, more):
    room = first + [99] * (len(second) + more)
    merge_in_place(room, len(first), second)
    assert room == sorted(first + second) + [99] * more


@given(ordered, ordered)
def test_lists_are_merged_stably_without_new_nodes(first, second):
    one, two = chain(first), chain(second)
    expected = sorted(one + two, key=lambda node: node.value)  # sorted() is stable
    merged = walk(merge_lists(one[0] if one else None, two[0] if two else None))
    assert [id(node) for node in merged] == [id(node) for node in expected]


def test_the_examples_of_the_text():
    room = [3, 8, 8, 15, 0, 0, 0]
    merge_in_place(room, 4, [1, 8, 9])
    assert room == [1, 3, 8, 8, 8, 9, 15]


def test_missing_room_is_refused():
    with pytest.raises(ValueError):
        merge_in_place([1, 2], 2, [3])


@given(ordered, ordered)
def test_merging_in_place_is_stable(first, second):
    room = [*map(float, first), *[0] * len(second)]  # equal to integers, but told apart from them
    merge_in_place(room, len(first), second)
    assert list(map(type, room)) == list(map(type, sorted([*map(float, first), *second])))
