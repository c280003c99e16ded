"""Kinds of tree against the places of their nodes."""

from hypothesis import given
from hypothesis import strategies as st
from tree_kinds import Tree, count_complete, is_complete, is_full, perfect_height

trees = st.recursive(st.none(), lambda below: st.builds(Tree, st.just(0), below, below), max_leaves=10)


def places(tree, place=1):
    """Heap numbers of all nodes: the root is 1, the children of k are 2k and 2k + 1."""
    return set() if tree is None else {place} | places(tree.left, 2 * place) | places(tree.right, 2 * place + 1)


def from_array(n, place=1):
    """The complete tree of n nodes."""
    return Tree(place, from_array(n, 2 * place), from_array(n, 2 * place + 1)) if place <= n else None


def perfect(levels):
    """A perfect tree whose equal halves are one object, so that it may have more nodes than there is memory."""
    tree = None
    for _ in range(levels):
        tree = Tree(0, tree, tree)
    return tree


@given(trees)
def test_kinds_follow_from_the_places(tree):
    taken = places(tree)
    levels = max(taken, default=0).bit_length()
    assert is_full(tree) == all((2 * k in taken) == (2 * k + 1 in taken) for k in taken)
    assert is_complete(tree) == (taken == set(range(1, len(taken) + 1)))
    assert perfect_height(tree) == (levels if len(taken) == 2**levels - 1 else None)
    if is_full(tree) and tree is not None:
        inner = sum(2 * k in taken for k in taken)
        assert len(taken) - inner == inner + 1
    if is_complete(tree):
        assert levels == len(taken).bit_length()


def test_complete_trees_of_each_size_are_known_and_counted():
    for n in range(70):
        tree = from_array(n)
        assert is_complete(tree)
        assert is_full(tree) == (n == 0 or n % 2 == 1)
        assert (perfect_height(tree) is not None) == (n + 1 == 2 ** n.bit_length())
        assert count_complete(tree) == n


def test_the_count_does_not_visit_every_node():
    assert count_complete(perfect(60)) == 2**60 - 1
    assert count_complete(Tree(0, perfect(60), perfect(59))) == 2**60 + 2**59 - 1


def test_all_kinds_hold_for_a_perfect_tree_and_for_none_at_all():
    for levels in range(8):
        tree = perfect(levels)
        assert is_full(tree) and is_complete(tree) and perfect_height(tree) == levels


def test_a_leaf_on_the_wrong_side_is_seen():
    assert not is_complete(Tree(0, None, Tree(0)))
    assert not is_complete(Tree(0, Tree(0), Tree(0, Tree(0), Tree(0))))
    assert not is_complete(Tree(0, Tree(0, None, Tree(0)), Tree(0)))
