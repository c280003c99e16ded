"""Walks against lists put together by the definition; the check against the in-order values, and against insertion."""

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tree_walks import Tree, is_search_tree, recursive, with_stack

trees = st.recursive(
    st.none() | st.builds(Tree, st.integers(0, 20)),
    lambda inner: st.builds(Tree, st.integers(0, 20), inner, inner),
    max_leaves=15,
)
ORDERS = ("pre", "in", "post")


def by_definition(tree, order):
    if tree is None:
        return []
    left, right = by_definition(tree.left, order), by_definition(tree.right, order)
    return {
        "pre": [tree.value, *left, *right],
        "in": [*left, tree.value, *right],
        "post": [*left, *right, tree.value],
    }[order]


def insert(tree, value):
    if tree is None:
        return Tree(value)
    if value < tree.value:
        tree.left = insert(tree.left, value)
    elif value > tree.value:
        tree.right = insert(tree.right, value)
    return tree


@given(trees, st.sampled_from(ORDERS))
def test_both_walks_agree_with_the_definition(tree, order):
    assert recursive(tree, order) == with_stack(tree, order) == by_definition(tree, order)


def every_tree(values):
    """Every tree with these values in order."""
    if not values:
        yield None
    for i, value in enumerate(values):
        for left in every_tree(values[:i]):
            for right in every_tree(values[i + 1 :]):
                yield Tree(value, left, right)


@pytest.mark.parametrize("size", range(6))
def test_of_all_small_trees_those_are_search_trees_whose_in_order_values_rise_strictly(size):
    for values in itertools.product(range(min(size, 4)), repeat=size):
        for tree in every_tree(values):
            assert by_definition(tree, "in") == list(values)
            assert is_search_tree(tree) == all(a < b for a, b in itertools.pairwise(values))
    for values in itertools.permutations(range(size)):
        assert all(is_search_tree(tree) == (values == tuple(range(size))) for tree in every_tree(values))


@given(st.lists(st.integers(0, 99), max_size=20), st.randoms(use_true_random=False))
def test_insertion_makes_a_search_tree_and_one_wrong_value_unmakes_it(values, rng):
    tree = None
    for value in values:
        tree = insert(tree, value)
    assert is_search_tree(tree)
    if len(set(values)) > 1:
        nodes, wanted = [tree], rng.choice([max(values), min(values)])
        while nodes[-1].value != wanted:
            nodes.append(nodes[-1].left if wanted < nodes[-1].value else nodes[-1].right)
        nodes[-1].value = min(values) - 1 if wanted == max(values) else max(values) + 1
        assert not is_search_tree(tree)


@pytest.mark.parametrize("order", ORDERS)
def test_a_long_chain_does_not_exhaust_the_stack(order):
    chain, values = None, random.Random(0).sample(range(10**6), 20000)
    for value in values:
        chain = Tree(value, None, chain)
    assert with_stack(chain, order) == (values if order == "post" else values[::-1])


def test_the_check_bears_a_long_chain_and_the_extreme_values_of_64_bits():
    for extra, expected in ((-(2**63), True), (2**63 - 1, False), (-20000, False)):
        chain = Tree(extra)
        for value in range(-20000, 0):  # the chain falls to the left, and what hangs lowest must be the smallest
            chain = Tree(value, chain)
        assert is_search_tree(chain) == expected
    assert is_search_tree(Tree(2**63 - 1, Tree(-(2**63))))


def test_the_example_of_the_text():
    tree = Tree(20, Tree(10, Tree(5), Tree(22)), Tree(30, Tree(25)))
    assert not is_search_tree(tree)
    assert with_stack(tree, "in") == [5, 10, 22, 20, 25, 30]
