"""Each list against itertools with repeats removed; that nothing comes twice is part of it."""

import itertools
import sys
from collections import Counter
from math import factorial, prod

import pytest
from enumerate_choices import combinations, permutations, subsets
from hypothesis import given
from hypothesis import strategies as st

lists = st.lists(st.integers(0, 3), max_size=6)


@given(lists)
def test_subsets_come_once_each(values):
    expected = {c for k in range(len(values) + 1) for c in itertools.combinations(sorted(values), k)}
    assert sorted(map(tuple, subsets(values))) == sorted(expected)


@given(lists)
def test_permutations_come_once_each(values):
    found = permutations(values)
    assert sorted(map(tuple, found)) == sorted(set(itertools.permutations(values)))
    assert len(found) == factorial(len(values)) // prod(map(factorial, Counter(values).values()))


@pytest.mark.parametrize("n", range(7))
@pytest.mark.parametrize("k", range(8))
def test_combinations_come_once_each(n, k):
    expected = itertools.combinations(range(1, n + 1), k)
    assert sorted(map(tuple, combinations(n, k))) == sorted(expected)


@pytest.mark.parametrize(("n", "k"), [(9, 7), (9, 9), (9, 10), (8, 1)])
def test_combinations_never_start_what_cannot_be_completed(n, k):
    calls = []
    sys.setprofile(lambda frame, event, _: calls.append(1) if event == "call" and frame.f_code.co_name == "extend" else None)
    try:
        found = combinations(n, k)
    finally:
        sys.setprofile(None)
    assert len(calls) <= 1 + k * len(found)
