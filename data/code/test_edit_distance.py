"""Edit distance against a search over edits, LCS against all subsequences, and the two against each other."""

from itertools import combinations

from edit_distance import edit_table, edits, lcs_length
from hypothesis import given
from hypothesis import strategies as st

words = st.text("abc", max_size=4)


def by_search(source, target):
    """Fewest edits by breadth-first search over whole strings."""
    reached, frontier, steps = {source}, {source}, 0
    while target not in reached:
        following = set()
        for word in frontier:
            for i in range(len(word) + 1):
                following |= {word[:i] + c + word[i:] for c in "abc"}
                following |= {word[:i] + c + word[i + 1 :] for c in ["", *"abc"] if i < len(word)}
        frontier = {word for word in following - reached if len(word) <= 5}
        reached |= frontier
        steps += 1
    return steps


@given(words, words)
def test_the_distance_agrees_with_a_search_over_edits(source, target):
    distance = edit_table(source, target)[-1][-1]
    assert distance == by_search(source, target) == len(edits(source, target))


@given(st.text("abcd", max_size=7), st.text("abcd", max_size=7))
def test_the_subsequence_agrees_with_listing_all(first, second):
    def subsequences(text):
        return {c for size in range(len(text) + 1) for c in combinations(text, size)}

    assert lcs_length(first, second) == max(map(len, subsequences(first) & subsequences(second)))


def test_the_examples_of_the_text():
    assert edit_table("cache", "coach")[-1][-1] == 2
    assert edits("cache", "coach") == ["insert o", "delete e"]
    assert lcs_length("cache", "coach") == 4
    assert edit_table("", "abc")[-1][-1] == 3 and edit_table("ab", "")[-1][-1] == 2
