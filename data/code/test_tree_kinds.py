"""Kinds of tree against the places of their nodes; mirror, same and subtree against sets of places."""

from hypothesis import given
from hypothesis import strategies as st
from tree_kinds import Tree, has_subtree, invert, is_complete, is_full, perfect_height, same


def nodes(tree):
    return [] if tree is None else [tree, *nodes(tree.left), *nodes(tree.right)]


def grown(values):
    """A tree in which node i of a random insertion order is put where its bits say."""
    root = None
    for value, way in values:
        if root is None:
            root = Tree(value)
            continue
        node = root
        while True:
            side = "left" if way % 2 else "right"
            way //= 2
            if getattr(node, side) is None:
                setattr(node, side, Tree(value))
                break
            node = getattr(node, side)
    return root


trees = st.lists(st.tuples(st.integers(0, 1), st.integers(0, 63)), max_size=8).map(grown)


def places(tree, place=1):
    """Heap numbers of all nodes, with their values: root 1, children of k are 2k and 2k + 1."""
    if tree is None:
        return {}
    return {place: tree.value} | places(tree.left, 2 * place) | places(tree.right, 2 * place + 1)


def depth(tree):
    return max(places(tree), default=0).bit_length()


@given(trees)
def test_kinds_follow_from_the_places(tree):
    taken = set(places(tree))
    assert is_full(tree) == all((2 * k in taken) == (2 * k + 1 in taken) for k in taken)
    assert is_complete(tree) == (taken == set(range(1, len(taken) + 1)))
    is_perfect = len(taken) == 2 ** depth(tree) - 1
    assert perfect_height(tree) == (depth(tree) if is_perfect else None)


@given(trees)
def test_a_perfect_tree_is_full_and_complete(tree):
    if perfect_height(tree) is not None:
        assert is_full(tree) and is_complete(tree)


@given(trees)
def test_the_mirror_swaps_places_within_each_level(tree):
    before = places(tree)
    invert(tree)
    assert places(tree) == {3 * 2 ** (k.bit_length() - 1) - 1 - k: value for k, value in before.items()}


@given(trees, trees)
def test_same_and_subtree_compare_places_and_values(tree, part):
    assert same(tree, part) == (places(tree) == places(part))
    below = [places(node) for node in nodes(tree)]
    assert has_subtree(tree, part) == (places(part) in below or part is None)


def test_perfect_trees_of_each_height_are_known_and_one_leaf_less_is_not():
    def perfect(height):
        return Tree(0, perfect(height - 1), perfect(height - 1)) if height else None

    for height in range(6):
        tree = perfect(height)
        assert perfect_height(tree) == height and is_full(tree) and is_complete(tree)
        if height > 1:
            last = [node for node in nodes(tree) if node.left is not None and node.left.left is None][-1]
            last.right = None
            assert perfect_height(tree) is None and not is_full(tree) and is_complete(tree)


@given(trees)
def test_every_node_heads_a_subtree(tree):
    assert all(has_subtree(tree, node) for node in nodes(tree))
