"""The table against every tree written out one by one, on random grammars and sentences."""

from collections import Counter
from itertools import product
from math import comb

import numpy as np
import pytest
from cky_attachment import RULES, WORDS, Trees, parse


def written_out(words, symbol, rules, lexicon):
    """Every (probability, tree) of a symbol over the words, from the top down."""
    if len(words) == 1:
        return [(p, words[0]) for (tag, word), p in lexicon.items() if (tag, word) == (symbol, words[0])]
    return [
        (p * left * right, f"[{a} {b}]")
        for (parent, first, second), p in rules.items()
        if parent == symbol
        for cut in range(1, len(words))
        for left, a in written_out(words[:cut], first, rules, lexicon)
        for right, b in written_out(words[cut:], second, rules, lexicon)
    ]


@pytest.mark.parametrize("seed", range(12))
def test_the_table_holds_what_listing_all_trees_gives(seed):
    rng = np.random.default_rng(seed)
    rules = {rule: rng.uniform(0.1, 1) for rule in product("SAB", repeat=3) if rng.random() < 0.4}
    lexicon = {entry: rng.uniform(0.1, 1) for entry in product("SAB", "xy") if rng.random() < 0.8}
    for words in product("xy", repeat=5):
        trees, found = written_out(words, "S", rules, lexicon), parse(list(words), rules, lexicon)
        assert found.count == len(trees)
        assert np.isclose(found.total, sum(p for p, _ in trees))
        if trees:
            assert np.isclose(found.best, max(trees)[0])
            assert any(tree == found.tree and np.isclose(p, found.best) for p, tree in trees)


def test_the_probabilities_of_each_symbol_add_up_to_one():
    total = Counter()
    for (symbol, *_), p in (RULES | WORDS).items():
        total[symbol] += p
    assert all(np.isclose(p, 1) for p in total.values())


def test_the_two_attachments_differ_by_one_rule():
    words = ["she", "saw", "the", "man", "with", "the", "hat"]
    trees = {tree: p for p, tree in written_out(words, "S", RULES, WORDS)}
    verb, noun = "[she [[saw [the man]] [with [the hat]]]]", "[she [saw [[the man] [with [the hat]]]]]"
    assert set(trees) == {verb, noun}
    assert np.isclose(trees[verb] / trees[noun], RULES["VP", "VP", "PP"] / RULES["NP", "NP", "PP"])


def test_the_number_of_attachments_is_a_catalan_number():
    for phrases in range(7):
        words = f"she saw the man{' with the hat' * phrases}".split()
        n = phrases + 1
        assert parse(words).count == comb(2 * n, n) // (n + 1)


def test_what_the_grammar_does_not_cover_has_no_tree():
    assert parse(["saw", "she"]) == Trees()
    assert parse(["unknown"]) == Trees()
