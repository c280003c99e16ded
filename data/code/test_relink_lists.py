"""Each against the same thing done on a Python list of positions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from relink_lists import Node, copy_interleaved, copy_with_map, remove_from_end, reorder

lists = st.integers(0, 9).flatmap(lambda n: st.lists(st.none() | st.integers(0, n - 1), min_size=n, max_size=n))


def linked(randoms):
    """Nodes with equal values at times, linked in order; node i's random pointer leads to randoms[i]."""
    nodes = [Node(i // 2) for i in range(len(randoms))]
    for i, target in enumerate(randoms):
        nodes[i].next = nodes[i + 1] if i + 1 < len(nodes) else None
        nodes[i].random = nodes[target] if target is not None else None
    return nodes


def walked(head):
    nodes = []
    while head is not None:
        nodes.append(head)
        head = head.next
    return nodes


@given(st.integers(1, 9).flatmap(lambda size: st.tuples(st.just(size), st.integers(1, size))))
def test_the_nth_from_the_end_is_removed(sizes):
    size, n = sizes
    nodes = linked([None] * size)
    assert walked(remove_from_end(nodes[0], n)) == nodes[: size - n] + nodes[size - n + 1 :]


def test_more_than_the_list_has_is_refused_and_changes_nothing():
    nodes = linked([None] * 3)
    with pytest.raises(ValueError, match="fewer than 4"):
        remove_from_end(nodes[0], 4)
    assert walked(nodes[0]) == nodes


@given(st.integers(0, 12))
def test_reorder_takes_from_both_ends_in_turn(size):
    nodes = linked([None] * size)
    expected = [nodes[i // 2] if i % 2 == 0 else nodes[-1 - i // 2] for i in range(size)]
    reorder(nodes[0] if nodes else None)
    assert walked(nodes[0] if nodes else None) == expected


@pytest.mark.parametrize("copy", [copy_with_map, copy_interleaved])
@given(randoms=lists)
def test_a_copy_has_the_same_form_shares_no_node_and_leaves_the_original(copy, randoms):
    nodes = linked(randoms)
    copies = walked(copy(nodes[0] if nodes else None))
    assert [node.value for node in copies] == [node.value for node in nodes]
    assert [copies.index(node.random) if node.random else None for node in copies] == randoms
    assert not set(copies) & set(nodes)
    assert walked(nodes[0] if nodes else None) == nodes
    assert [nodes.index(node.random) if node.random else None for node in nodes] == randoms
