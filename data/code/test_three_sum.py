"""Three sum against all triples of positions."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from three_sum import three_sum


@given(st.lists(st.integers(-5, 5), max_size=14))
def test_finds_each_different_triple_once(values):
    expected = {tuple(sorted(triple)) for triple in combinations(values, 3) if sum(triple) == 0}
    found = three_sum(values)
    assert len(found) == len(set(found))
    assert set(found) == expected


def test_the_example_of_the_text():
    assert three_sum([4, -1, -3, 0, 1, -1, 2]) == [(-3, -1, 4), (-3, 1, 2), (-1, -1, 2), (-1, 0, 1)]


def test_equal_values_make_one_triple_however_many_there_are():
    assert three_sum([0, 0]) == []
    assert three_sum([0, 0, 0]) == three_sum([0] * 5) == [(0, 0, 0)]


def test_the_input_is_left_as_it_was():
    values = [3, -1, -2]
    three_sum(values)
    assert values == [3, -1, -2]
