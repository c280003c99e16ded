"""Splits and counts against all ways to place cuts."""

from hypothesis import example, given
from hypothesis import strategies as st
from word_break import split, ways

texts = st.text("ab", max_size=9)
dictionaries = st.sets(st.text("ab", min_size=1, max_size=4), max_size=6)


def all_splits(text, words):
    """Try each of the 2^(n-1) sets of cuts."""
    found = []
    for cuts in range(2 ** max(0, len(text) - 1)):
        places = [0, *(i + 1 for i in range(len(text) - 1) if cuts >> i & 1), len(text)]
        parts = [text[a:b] for a, b in zip(places, places[1:], strict=False)] if text else []
        if all(part in words for part in parts):
            found.append(parts)
    return found


@given(texts, dictionaries)
@example("", set())
@example("aab", {"a", "aa", "b"})
def test_a_split_is_found_when_there_is_one_and_all_are_counted(text, words):
    every, one = all_splits(text, words), split(text, words)
    assert ways(text, words) == len(every)
    assert (one in every) if every else one is None


def test_the_examples_of_the_text():
    words = {"now", "here", "nowhere", "is", "island", "land"}
    assert ways("nowhereisland", words) == 4
    assert split("carpets", {"car", "carp", "pets"}) == ["car", "pets"]
    assert split("nowland", words - {"land"}) is None


def test_a_long_text_that_cannot_be_cut_is_no_trouble():
    runs = {"a" * length for length in range(1, 21)}
    assert split("a" * 3000 + "b", runs) is None
    assert ways("a" * 30, {"a" * length for length in range(1, 31)}) == 2**29
