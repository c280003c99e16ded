"""Each against the same thing done on a Python list of the nodes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from relink_lists import Node, remove_from_end, reorder


def linked(size):
    """Nodes of equal value, linked in order: only which node they are tells them apart."""
    nodes = [Node(7) for _ in range(size)]
    for node, following in zip(nodes, nodes[1:], strict=False):
        node.next = following
    return nodes


def walked(head):
    nodes = []
    while head is not None:
        assert head not in nodes, "the list runs in a circle"
        nodes.append(head)
        head = head.next
    return nodes


@given(st.integers(1, 9).flatmap(lambda size: st.tuples(st.just(size), st.integers(1, size))))
def test_the_nth_from_the_end_is_removed(sizes):
    size, n = sizes
    nodes = linked(size)
    assert walked(remove_from_end(nodes[0], n)) == nodes[: size - n] + nodes[size - n + 1 :]


@pytest.mark.parametrize("n", [-1, 0, 4])
def test_what_the_list_has_not_is_refused_and_changes_nothing(n):
    nodes = linked(3)
    with pytest.raises(ValueError, match="fewer than 4|count from 1"):
        remove_from_end(nodes[0], n)
    assert walked(nodes[0]) == nodes


def test_an_empty_list_has_nothing_to_remove():
    with pytest.raises(ValueError, match="fewer than 1"):
        remove_from_end(None, 1)


@given(st.integers(0, 12))
def test_reorder_takes_from_both_ends_in_turn(size):
    nodes = linked(size)
    expected = [nodes[i // 2] if i % 2 == 0 else nodes[-1 - i // 2] for i in range(size)]
    reorder(nodes[0] if nodes else None)
    assert walked(nodes[0] if nodes else None) == expected
