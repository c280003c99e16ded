"""Each against the same thing done on nested tuples, which Python compares by itself."""

from compare_trees import Tree, has_subtree, invert, is_symmetric, same, same_by_stack
from hypothesis import example, given
from hypothesis import strategies as st

trees = st.recursive(st.none(), lambda below: st.builds(Tree, st.integers(0, 1), below, below), max_leaves=7)


def form(tree):
    return () if tree is None else (tree.value, form(tree.left), form(tree.right))


def turned(form):
    return () if form == () else (form[0], turned(form[2]), turned(form[1]))


def parts(form):
    return [()] if form == () else [form, *parts(form[1]), *parts(form[2])]


def copied(form):
    return None if form == () else Tree(form[0], copied(form[1]), copied(form[2]))


@given(trees)
def test_inverting_swaps_left_and_right_at_every_node(tree):
    before = form(tree)
    invert(tree)
    assert form(tree) == turned(before)


@given(trees, trees)
@example(Tree(0, Tree(1)), Tree(0, None, Tree(1)))
def test_same_is_equality_of_form_and_values(a, b):
    assert same(a, b) == same_by_stack(a, b) == (form(a) == form(b))
    assert same(a, copied(form(a))) and same_by_stack(a, copied(form(a)))


@given(trees, trees)
@example(Tree(1, Tree(0, Tree(1))), Tree(1, Tree(0)))
def test_a_part_is_found_with_everything_below_it(tree, part):
    assert has_subtree(tree, part) == (form(part) in parts(form(tree)))


@given(trees)
def test_every_node_heads_a_subtree(tree):
    assert all(has_subtree(tree, copied(part)) for part in parts(form(tree)))


@given(trees, st.integers(0, 1))
def test_symmetric_is_to_equal_the_mirror_image(half, value):
    for tree in (half, Tree(value, half, copied(turned(form(half)))), Tree(value, half, copied(form(half)))):
        assert is_symmetric(tree) == (form(tree) == turned(form(tree)))


def test_a_long_chain_needs_no_recursion():
    def chain(end):
        tree = Tree(end)
        for _ in range(100_000):
            tree = Tree(0, None, tree)
        return tree

    first = chain(1)
    assert same_by_stack(first, chain(1)) and not same_by_stack(first, chain(2))
