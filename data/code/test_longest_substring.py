"""The sliding window against all substrings."""

from hypothesis import given
from hypothesis import strategies as st
from longest_substring import longest_without_repeats


def brute_force(text):
    """First longest substring of distinct characters, from the definition."""
    spans = [(i, j - i) for i in range(len(text)) for j in range(i + 1, len(text) + 1) if len(set(text[i:j])) == j - i]
    return max(spans, key=lambda span: (span[1], -span[0]), default=(0, 0))


@given(st.text("abcde", max_size=25))
def test_agrees_with_trying_every_substring(text):
    assert longest_without_repeats(text) == brute_force(text)


def test_the_example_of_the_text():
    start, length = longest_without_repeats("banana bread")
    assert "banana bread"[start : start + length] == "na bre"


def test_a_repeat_left_of_the_window_does_not_move_it_back():
    assert longest_without_repeats("abba") == (0, 2)
    assert longest_without_repeats("tmmzuxt") == (2, 5)
