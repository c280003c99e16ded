"""Brackets against erasing adjacent pairs until nothing changes."""

import re
from itertools import product

from hypothesis import given
from hypothesis import strategies as st
from valid_parentheses import first_fault, is_balanced


def by_erasing(text):
    text = re.sub(r"[^()\[\]{}]", "", text)
    while (shorter := re.sub(r"\(\)|\[\]|\{\}", "", text)) != text:
        text = shorter
    return not text


ENDINGS = ["".join(ending) for size in range(6) for ending in product(")]", repeat=size)]

balanced = st.recursive(
    st.sampled_from(["", "x"]),
    lambda inner: st.tuples(st.sampled_from(["()", "[]", "{}"]), inner, inner).map(
        lambda p: p[0][0] + p[1] + p[0][1] + p[2]
    ),
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


@given(st.text("()[]x", max_size=5))
def test_the_fault_is_the_first_place_where_no_ending_can_help(text):
    fault = first_fault(text)
    if fault is not None and text[fault] in ")]}":
        assert not any(by_erasing(text[: fault + 1] + ending) for ending in ENDINGS)
        assert any(by_erasing(text[:fault] + ending) for ending in ENDINGS)


def test_the_examples_of_the_text():
    assert is_balanced("f(a[0], {b})")
    assert not is_balanced("([)]") and not is_balanced("((") and not is_balanced("]")
    assert first_fault("x((") == 1, "the outermost bracket left open"
    assert first_fault("a)b(") == 1 and first_fault("a(b[c]") == 1
