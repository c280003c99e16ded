"""A copy against the positions that its pointers lead to."""

import pytest
from copy_random_list import Node, copy_interleaved, copy_with_map
from hypothesis import given
from hypothesis import strategies as st

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
        assert head not in nodes, "the list runs in a circle"
        nodes.append(head)
        head = head.next
    return nodes


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


@pytest.mark.parametrize("copy", [copy_with_map, copy_interleaved])
def test_a_long_list_is_copied_without_recursion(copy):
    nodes = linked([0] * 10_000)
    count, node = 0, copy(nodes[0])
    while node is not None:
        count, node = count + 1, node.next
    assert count == 10_000
