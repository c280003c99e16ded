"""Two sum and duplicates against all pairs."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from two_sum import has_duplicate, two_sum

lists = st.lists(st.integers(-6, 6), max_size=12)


@given(lists, st.integers(-14, 14))
def test_a_pair_is_found_exactly_when_one_exists(values, target):
    pairs = [(i, j) for i, j in combinations(range(len(values)), 2) if values[i] + values[j] == target]
    found = two_sum(values, target)
    assert found in pairs if pairs else found is None


@given(lists)
def test_duplicates_are_found_as_by_comparing_all_pairs(values):
    assert has_duplicate(values) == any(a == b for a, b in combinations(values, 2))


def test_the_examples_of_the_text():
    assert two_sum([8, 3, 11, 5], 14) == (1, 2)
    assert two_sum([7, 7], 14) == (0, 1)
    assert two_sum([7, 2], 14) is None
