"""Reversing a linked list against reversing a Python list."""

from hypothesis import given
from hypothesis import strategies as st
from reverse_list import from_values, reverse, to_values

lists = st.lists(st.integers(), max_size=20)


@given(lists)
def test_the_values_come_out_backwards(values):
    assert to_values(reverse(from_values(values))) == values[::-1]


@given(lists.filter(bool))
def test_the_same_nodes_are_linked_anew(values):
    head = from_values(values)
    nodes, node = [], head
    while node is not None:
        nodes.append(node)
        node = node.next
    new = reverse(head)
    assert new is nodes[-1]
    assert all(later.next is earlier for earlier, later in zip(nodes, nodes[1:], strict=False))
    assert head.next is None


def test_the_example_of_the_text():
    assert to_values(reverse(from_values([4, 8, 15, 16]))) == [16, 15, 8, 4]
