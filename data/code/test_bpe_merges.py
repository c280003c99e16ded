"""Merges against an independent version that works on spaced strings; encoding against what training left behind."""

import re
from collections import Counter

from bpe_merges import encode, learn, merge
from hypothesis import given
from hypothesis import strategies as st

corpora = st.dictionaries(st.text("abc", min_size=1, max_size=7), st.integers(1, 9), min_size=1, max_size=8)


def by_strings(counts, merges):
    """The same algorithm on strings such as 'a b ab': pairs counted and joined with regular expressions."""
    words = {" ".join(word): count for word, count in counts.items()}
    learned = []
    for _ in range(merges):
        totals = Counter()
        for text, count in words.items():
            parts = text.split()
            for index in range(len(parts) - 1):
                totals[parts[index], parts[index + 1]] += count
        if not totals:
            break
        best = sorted(totals, key=lambda pair: (-totals[pair], pair))[0]
        learned.append((best, totals[best]))
        pattern = re.compile(r"(?<!\S)" + " ".join(map(re.escape, best)) + r"(?!\S)")
        words = {pattern.sub("".join(best), text): count for text, count in words.items()}
    return learned, words


@given(corpora, st.integers(0, 12))
def test_merges_and_counts_agree_with_a_version_on_strings(counts, merges):
    assert learn(counts, merges) == by_strings(counts, merges)[0]


@given(corpora, st.integers(0, 12))
def test_encoding_a_training_word_gives_what_training_left(counts, merges):
    learned, words = by_strings(counts, merges)
    left = {text.replace(" ", ""): tuple(text.split()) for text in words}
    for word in counts:
        assert encode(word, [pair for pair, _ in learned]) == left[word]


@given(corpora, st.text("abcd", min_size=1, max_size=12))
def test_no_letter_is_ever_lost(counts, word):
    assert "".join(encode(word, [pair for pair, _ in learn(counts, 8)])) == word


def test_the_example_of_the_text():
    counts = {"lay": 7, "play": 5, "played": 4, "stay": 3, "stayed": 2, "rained": 2}
    learned = learn(counts, 4)
    assert learned == [(("a", "y"), 21), (("l", "ay"), 16), (("p", "lay"), 9), (("e", "d"), 8)]
    assert encode("replayed", [pair for pair, _ in learned]) == ("r", "e", "play", "ed")


def test_the_order_of_merges_decides_and_not_the_longest_match():
    assert encode("unable", [("n", "a"), ("u", "n")]) == ("u", "na", "b", "l", "e")
    assert encode("unable", [("u", "n"), ("n", "a")]) == ("un", "a", "b", "l", "e")


def test_overlapping_pairs_are_joined_from_the_left():
    assert merge(("a", "a", "a"), ("a", "a")) == ("aa", "a")
