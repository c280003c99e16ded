"""Order and balance after every insertion, and the extreme depth against exhaustive search over shapes."""

from functools import cache
from math import log2

from avl_tree import Node, inserted, most_levels, repaired
from hypothesis import given
from hypothesis import strategies as st


def in_order(node):
    if node:
        yield from in_order(node.left)
        yield node.key
        yield from in_order(node.right)


def true_levels(node):
    """Levels, recounted; fails where the sides differ by more than one or a stored count is wrong."""
    if node is None:
        return 0
    left, right = true_levels(node.left), true_levels(node.right)
    assert abs(left - right) <= 1
    assert node.levels == 1 + max(left, right)
    return node.levels


@given(st.lists(st.integers(-30, 30), max_size=60))
def test_keys_stay_sorted_and_sides_within_one_level_after_each_insertion(keys):
    tree = None
    for i, key in enumerate(keys, 1):
        tree = inserted(tree, key)
        assert list(in_order(tree)) == sorted(set(keys[:i]))
        true_levels(tree)


def test_sorted_and_reversed_keys_give_a_full_tree():
    for keys in (range(1, 1024), range(1023, 0, -1)):
        tree = None
        for key in keys:
            tree = inserted(tree, key)
        assert true_levels(tree) == 10
        assert tree.key == 512


@cache
def possible_levels(n):
    """Levels of all AVL shapes with n nodes, by trying every size of the left side."""
    if n == 0:
        return frozenset({0})
    return frozenset(
        1 + max(a, b)
        for left in range(n)
        for a in possible_levels(left)
        for b in possible_levels(n - 1 - left)
        if abs(a - b) <= 1
    )


def test_the_most_levels_are_those_of_the_deepest_shape():
    assert all(most_levels(n) == max(possible_levels(n)) for n in range(150))


def test_the_depths_of_the_text():
    assert most_levels(10**6) == 28
    assert most_levels(10**6) < 1.4405 * log2(10**6 + 2)


def test_equal_inner_and_outer_sides_as_after_a_deletion_need_a_single_rotation():
    left = Node(4, Node(2, Node(1), None, 2), Node(5, None, Node(6), 2), 3)
    right = Node(6, Node(5, Node(4), None, 2), Node(8, None, Node(9), 2), 3)
    for tree in (Node(8, left, Node(9), 4), Node(2, Node(1), right, 4)):
        keys = list(in_order(tree))
        after = repaired(tree)
        assert list(in_order(after)) == keys
        assert true_levels(after) == 4
