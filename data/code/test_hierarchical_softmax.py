"""Code lengths against a search over all trees; probabilities against the whole tree walked from its root."""

from functools import cache

import numpy as np
import pytest
from hierarchical_softmax import huffman, log_probability

random = np.random.default_rng(2)


def least_cost(frequencies):
    """The cheapest binary tree over every way to split a set of words in two."""

    @cache
    def cost(words):
        if len(words) == 1:
            return 0.0
        first, rest = words[0], words[1:]
        best = np.inf
        for mask in range(2 ** len(rest) - 1):  # the first word's side; the other side is never empty
            here = (first, *(w for i, w in enumerate(rest) if mask >> i & 1))
            there = tuple(w for w in words if w not in here)
            best = min(best, cost(here) + cost(there))
        return best + sum(frequencies[w] for w in words)

    return cost(tuple(range(len(frequencies))))


@pytest.mark.parametrize("size", [2, 3, 5, 7])
def test_no_tree_asks_fewer_questions_on_average(size):
    frequencies = random.dirichlet(np.full(size, 0.5))
    lengths = np.array([len(path) for path in huffman(frequencies)])
    assert np.isclose(frequencies @ lengths, least_cost(frequencies))


def test_probabilities_sum_to_one_and_every_inner_node_is_used():
    paths = huffman(random.dirichlet(np.ones(40)))
    hidden, nodes = random.normal(size=5), random.normal(size=(39, 5))
    assert np.isclose(sum(np.exp(log_probability(hidden, nodes, path)) for path in paths), 1)
    assert {inner for path in paths for inner, _ in path} == set(range(39))


def test_paths_start_at_one_root_and_part_by_sides_alone():
    paths = huffman(random.dirichlet(np.ones(12)))
    assert len({path[0][0] for path in paths}) == 1
    following = {}  # what comes after a node and a side: one inner node, or a single word
    for word, path in enumerate(paths):
        for step, after in zip(path, [*(inner for inner, _ in path[1:]), f"word {word}"], strict=True):
            assert following.setdefault(step, after) == after


def test_a_probability_is_the_product_of_its_choices():
    paths = huffman(np.array([0.5, 0.3, 0.2]))
    hidden, nodes = np.array([2.0]), np.array([[0.4], [-1.1]])
    sigmoid = lambda z: 1 / (1 + np.exp(-z))  # noqa: E731
    for path in paths:
        expected = np.prod([sigmoid(side * nodes[inner, 0] * 2.0) for inner, side in path])
        assert np.isclose(np.exp(log_probability(hidden, nodes, path)), expected)
