"""The trie against a plain set of words and scans with startswith."""

from itertools import islice

from hypothesis import given
from hypothesis import strategies as st
from trie import Trie, nodes

word_lists = st.lists(st.text("abc", max_size=5), max_size=12)  # repeats and the empty word are likely
WORDS = ["car", "card", "care", "cat", "dog"]


@given(word_lists, st.text("abcd", max_size=5))
def test_agrees_with_a_set_and_scans(words, asked):
    trie = Trie(words)
    beginning = sorted({word for word in words if word.startswith(asked)})
    assert (asked in trie) == (asked in words)
    assert trie.count(asked) == len(beginning)
    assert list(trie.completions(asked)) == beginning


@given(word_lists)
def test_there_is_one_node_for_each_different_prefix(words):
    assert nodes(Trie(words).root) == len({word[:i] for word in words for i in range(len(word) + 1)} | {""})


@given(word_lists)
def test_asking_changes_nothing(words):
    trie = Trie(words)
    before = nodes(trie.root)
    assert "abcabcabc" not in trie and trie.count("cabcabcab") == 0
    assert nodes(trie.root) == before


def test_a_prefix_is_not_a_word_and_a_word_may_go_on():
    trie = Trie(["card"])
    assert "car" not in trie
    trie.insert("car")
    assert "car" in trie and "card" in trie and trie.count("car") == 2


def test_a_word_inserted_twice_counts_once():
    trie = Trie(["ab", "ab", "a", "ab"])
    assert trie.count("") == trie.count("a") == 2
    assert list(trie.completions("")) == ["a", "ab"]


def test_completions_come_one_at_a_time_and_long_words_need_no_recursion():
    trie = Trie(["a" * 5_000, "b"])
    assert next(trie.completions("b")) == "b"
    assert [len(word) for word in trie.completions("a")] == [5_000]


def test_the_example_of_the_text():
    trie = Trie(WORDS)
    assert "card" in trie and "ca" not in trie
    assert (trie.count("ca"), trie.count("do"), trie.count("x")) == (4, 1, 0)
    assert list(islice(trie.completions("car"), 2)) == ["car", "card"]
    assert (sum(map(len, WORDS)), nodes(trie.root)) == (17, 10)
