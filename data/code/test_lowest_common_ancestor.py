"""All pairs of nodes against the paths from the root: the last node that two paths share."""

from hypothesis import given
from hypothesis import strategies as st
from lowest_common_ancestor import Tree, common_ancestor, in_search_tree

trees = st.recursive(
    st.builds(Tree, st.integers(0, 3)),  # values repeat: nodes are told apart by identity
    lambda inner: st.builds(Tree, st.integers(0, 3), st.none() | inner, st.none() | inner),
    max_leaves=8,
)


def paths(tree, above=()):
    """The path from the root for every node."""
    if tree is None:
        return []
    here = (*above, tree)
    return [here, *paths(tree.left, here), *paths(tree.right, here)]


def last_shared(one, other):
    return [a for a, b in zip(one, other, strict=False) if a is b][-1]


@given(trees)
def test_it_is_the_last_node_that_both_paths_share(tree):
    every = paths(tree)
    for one in every:
        for other in every:
            assert common_ancestor(tree, one[-1], other[-1]) is last_shared(one, other)


@given(trees)
def test_a_node_of_another_tree_has_no_common_ancestor(tree):
    stranger = Tree(1)
    assert common_ancestor(tree, stranger, stranger) is None
    for path in paths(tree):
        assert common_ancestor(tree, path[-1], stranger) is None
        assert common_ancestor(tree, stranger, path[-1]) is None


@given(st.lists(st.integers(0, 60), min_size=1, max_size=15, unique=True))
def test_in_a_search_tree_too(values):
    root = Tree(values[0])
    for value in values[1:]:
        node = root
        while True:
            side = "left" if value < node.value else "right"
            if getattr(node, side) is None:
                setattr(node, side, Tree(value))
                break
            node = getattr(node, side)
    every = paths(root)
    for one in every:
        for other in every:
            assert in_search_tree(root, one[-1].value, other[-1].value) is last_shared(one, other)


def test_a_chain_deeper_than_the_recursion_limit():
    chain = [Tree(0)]
    for i in range(1, 10_000):
        chain.append(Tree(i, chain[-1]) if i % 2 else Tree(i, None, chain[-1]))
    assert common_ancestor(chain[-1], chain[0], chain[1]) is chain[1]
    assert common_ancestor(chain[-1], chain[0], chain[-1]) is chain[-1]
    assert common_ancestor(chain[-1], chain[0], Tree(0)) is None
