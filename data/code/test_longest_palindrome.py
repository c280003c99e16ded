"""Both ways against all substrings."""

from hypothesis import given
from hypothesis import strategies as st
from longest_palindrome import longest_by_symmetry, longest_palindrome, radii


def brute(text):
    found = (text[i:j] for i in range(len(text)) for j in range(i + 1, len(text) + 1))
    return max((piece for piece in found if piece == piece[::-1]), key=len, default="")


@given(st.text("ab", max_size=14) | st.text("abc|", max_size=12))
def test_the_leftmost_of_the_longest(text):
    assert longest_palindrome(text) == longest_by_symmetry(text) == brute(text)


def test_the_examples_of_the_text():
    assert longest_palindrome("preferred") == "refer"
    assert longest_palindrome("hannah's map") == longest_by_symmetry("hannah's map") == "hannah"


@given(st.text("ab", max_size=200))
def test_comparisons_grow_with_the_length_only(text):
    assert radii(text)[1] <= 2 * (2 * len(text) + 1)


def test_one_letter_repeated_is_its_own_answer():
    assert longest_palindrome("a" * 101) == longest_by_symmetry("a" * 101) == "a" * 101
