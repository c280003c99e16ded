"""Depth and diameter against the distances of all pairs; traversals against their recursive definitions."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse.csgraph import shortest_path
from tree_diameter import Tree, by_levels, depth_and_diameter, in_order

trees = st.recursive(
    st.none() | st.builds(Tree, st.integers(0, 9)),
    lambda inner: st.builds(Tree, st.integers(0, 9), inner, inner),
    max_leaves=15,
)


def walk(tree, depth=0):
    """(node, depth) pairs in order, by the definition."""
    if tree is None:
        return []
    return walk(tree.left, depth + 1) + [(tree, depth)] + walk(tree.right, depth + 1)


@given(trees)
def test_depth_and_diameter_agree_with_the_distances_of_all_pairs(tree):
    nodes = walk(tree)
    if not nodes:
        assert depth_and_diameter(tree) == (0, 0)
        return
    number = {id(node): i for i, (node, _) in enumerate(nodes)}
    links = np.zeros((len(nodes), len(nodes)))
    for node, _ in nodes:
        for child in (node.left, node.right):
            if child is not None:
                links[number[id(node)], number[id(child)]] = 1
    distances = shortest_path(links, directed=False)
    assert depth_and_diameter(tree) == (distances[number[id(tree)]].max() + 1, distances.max())


@given(trees)
def test_traversals_agree_with_the_recursive_definition(tree):
    nodes = walk(tree)
    assert in_order(tree) == [node.value for node, _ in nodes]
    depths = range(max((depth for _, depth in nodes), default=-1) + 1)
    assert by_levels(tree) == [[node.value for node, depth in nodes if depth == level] for level in depths]


def test_the_example_of_the_text():
    tree = Tree(1, Tree(2, Tree(3, Tree(5)), Tree(4, None, Tree(6))))
    assert depth_and_diameter(tree) == (4, 4)
    assert in_order(tree) == [5, 3, 2, 4, 6, 1]
    assert by_levels(tree) == [[1], [2], [3, 4], [5, 6]]


def test_the_longest_path_may_lie_in_either_subtree():
    for flip in (False, True):

        def tree(value, left=None, right=None, flip=flip):
            return Tree(value, *((right, left) if flip else (left, right)))

        assert depth_and_diameter(tree(1, tree(2, tree(3, tree(5)), tree(4, None, tree(6))))) == (4, 4)


def test_a_long_path_is_walked_without_recursion():
    tree = None
    for value in range(5_000):
        tree = Tree(value, tree)
    assert in_order(tree) == list(range(5_000))
    assert len(by_levels(tree)) == 5_000
