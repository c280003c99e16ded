"""The subsequence against all subsets, and on longer lists against the quadratic dynamic program."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st
from longest_increasing import longest_increasing


def rises(values):
    return all(a < b for a, b in pairwise(values))


def is_subsequence(part, whole):
    rest = iter(whole)
    return all(value in rest for value in part)


@given(st.lists(st.integers(0, 8), max_size=9))
def test_no_subset_that_rises_is_longer(values):
    found = longest_increasing(values)
    assert rises(found) and is_subsequence(found, values)
    assert len(found) == max(k for k in range(len(values) + 1) if any(rises(c) for c in combinations(values, k)))


@given(st.lists(st.integers(-40, 40), max_size=80))
def test_the_quadratic_program_agrees(values):
    lengths = []
    for i, value in enumerate(values):
        lengths.append(1 + max((lengths[j] for j in range(i) if values[j] < value), default=0))
    found = longest_increasing(values)
    assert len(found) == max(lengths, default=0)
    assert rises(found) and is_subsequence(found, values)


def test_the_example_of_the_text():
    assert longest_increasing([7, 3, 8, 4, 9, 2, 5, 6]) == [3, 4, 5, 6]
