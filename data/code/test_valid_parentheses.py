"""Brackets against erasing adjacent pairs, and next greater against a scan."""

import re

from hypothesis import given
from hypothesis import strategies as st
from valid_parentheses import is_balanced, next_greater


def by_erasing(text):
    text = re.sub(r"[^()\[\]{}]", "", text)
    while (shorter := re.sub(r"\(\)|\[\]|\{\}", "", text)) != text:
        text = shorter
    return not text


balanced = st.recursive(
    st.sampled_from(["", "x"]),
    lambda inner: st.tuples(st.sampled_from(["()", "[]", "{}"]), inner, inner).map(lambda p: p[0][0] + p[1] + p[0][1] + p[2]),
    max_leaves=8,
)


@given(st.text("()[]{}x", max_size=8))
def test_agrees_with_erasing_pairs(text):
    assert is_balanced(text) == by_erasing(text)


@given(balanced)
def test_nested_brackets_are_accepted_and_one_less_is_not(text):
    assert is_balanced(text)
    if "(" in text:
        assert not is_balanced(text.replace("(", "", 1))


@given(st.lists(st.integers(0, 6), max_size=15))
def test_next_greater_agrees_with_a_scan(values):
    assert next_greater(values) == [next((v for v in values[i + 1 :] if v > x), None) for i, x in enumerate(values)]


def test_the_examples_of_the_text():
    assert is_balanced("f(a[0], {b})")
    assert not is_balanced("([)]") and not is_balanced("((") and not is_balanced("]")
    assert next_greater([5, 2, 2, 9, 4]) == [9, 9, 9, None, None]
