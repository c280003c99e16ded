"""Counts against all ways to cut the digits, words against itertools, and where plain recursion would never end."""

from itertools import islice, product

import pytest
from digits_to_letters import KEYPAD, readings, words
from hypothesis import given
from hypothesis import strategies as st

WRITTEN = {str(number) for number in range(1, 27)}


def every_reading(digits):
    """Cut at each of the 2^(n-1) sets of places, and keep what is written as letters are."""
    found = []
    for cuts in product((False, True), repeat=max(0, len(digits) - 1)):
        places = [0, *(i + 1 for i, cut in enumerate(cuts) if cut), len(digits)]
        parts = [digits[a:b] for a, b in zip(places, places[1:], strict=False)] if digits else []
        if WRITTEN.issuperset(parts):
            found.append(parts)
    return found


@pytest.mark.parametrize("length", range(5))
def test_every_short_text_is_counted_as_by_cutting(length):
    for digits in map("".join, product("0123456789", repeat=length)):
        assert readings(digits) == len(every_reading(digits)), digits


@given(st.text("012367", min_size=5, max_size=11))
def test_longer_texts_too(digits):
    assert readings(digits) == len(every_reading(digits))


def test_a_zero_belongs_to_a_one_or_a_two_before_it():
    assert [readings(digits) for digits in ("0", "01", "10", "20", "30", "100", "106", "110")] == [0, 0, 1, 1, 0, 0, 1, 1]


def test_the_examples_of_the_text():
    assert sorted(every_reading("2120")) == [["2", "1", "20"], ["21", "20"]]
    assert (readings("1123"), readings("2120"), readings("1" * 40)) == (5, 2, 165_580_141)
    assert list(islice(words("79"), 5)) == ["pw", "px", "py", "pz", "qw"]


def test_a_long_text_takes_one_pass():
    fibonacci = [1, 1]
    while len(fibonacci) <= 10_000:
        fibonacci.append(fibonacci[-1] + fibonacci[-2])
    assert readings("1" * 10_000) == fibonacci[10_000]
    assert readings("1" * 9_998 + "30") == 0


@given(st.text("23456789", max_size=5))
def test_words_are_all_choices_of_a_letter_for_each_key(digits):
    assert list(words(digits)) == ["".join(letters) for letters in product(*(KEYPAD[digit] for digit in digits))]


def test_the_keypad_has_each_letter_once():
    assert "".join(KEYPAD.values()) == "abcdefghijklmnopqrstuvwxyz"
    assert list(KEYPAD) == list("23456789")


def test_words_come_one_at_a_time():
    assert next(words("9" * 40)) == "w" * 40
