"""Joins against all permutations, and the comparison against the order of repeating decimals."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st
from largest_number import before, largest, repeated

few_digits = st.text("0127", min_size=1, max_size=4).map(int)
words = st.text("01279", min_size=1, max_size=5).map(lambda text: str(int(text)))


@given(st.lists(few_digits | st.integers(0, 2000), min_size=1, max_size=6))
def test_no_permutation_is_larger(numbers):
    best = max(int("".join(map(str, order))) for order in permutations(numbers))
    assert largest(numbers) == str(best)


@given(words, words)
def test_the_comparison_is_the_order_of_repeating_decimals(a, b):
    assert before(a, b) == (repeated(a) < repeated(b)) - (repeated(a) > repeated(b))


@given(st.lists(words, max_size=12))
def test_twenty_characters_are_a_sufficient_key_up_to_ten_digits(some):
    assert largest([int(word) for word in some]).lstrip("0") == "".join(
        sorted(some, key=lambda word: (word * 20)[:20], reverse=True)
    ).lstrip("0")


def test_the_example_of_the_text():
    assert largest([72, 7, 70, 9, 727]) == "977277270"
    assert largest([12, 121]) == "12121"
    assert largest([]) == ""
    assert largest([0, 0]) == "0"
    assert before("12", "1212") == 0
