"""Writing against the recursive definition, reading back against the tree itself, and broken texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from serialize_tree import Tree, from_text, to_text

values = st.integers(-15, 3)
trees = st.recursive(st.none() | st.builds(Tree, values), lambda inner: st.builds(Tree, values, inner, inner), max_leaves=15)


def by_definition(tree):
    return ["#"] if tree is None else [str(tree.value), *by_definition(tree.left), *by_definition(tree.right)]


@given(trees)
def test_text_follows_the_definition_and_gives_the_tree_back(tree):
    assert to_text(tree).split() == by_definition(tree)
    assert from_text(to_text(tree)) == tree


@given(trees, trees)
def test_different_trees_have_different_texts(one, other):
    assert (to_text(one) == to_text(other)) == (one == other)


@given(trees)
def test_a_text_cut_short_or_too_long_is_refused(tree):
    words = to_text(tree).split()
    for broken in (words[:-1], [*words, "#"], [*words, "4"]):
        with pytest.raises(ValueError):
            from_text(" ".join(broken))


def test_the_example_of_the_text():
    assert to_text(Tree(7, Tree(2, None, Tree(7)), Tree(-5))) == "7 2 # 7 # # -5 # #"


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_long_chain_needs_no_recursion(side):
    chain = None
    for value in range(20000):
        chain = Tree(value, **{side: chain})
    text = to_text(chain)
    node, values = from_text(text), []
    while node is not None:
        values.append(node.value)
        assert (node.right if side == "left" else node.left) is None
        node = getattr(node, side)
    assert values == list(range(20000))[::-1]


def test_an_empty_text_is_refused():
    with pytest.raises(ValueError):
        from_text("")
