"""Against sets and counting up from one."""

from itertools import count

from hypothesis import given
from hypothesis import strategies as st
from missing_number import first_missing_positive, longest_consecutive, missing_number


@given(st.integers(0, 30).flatmap(lambda n: st.permutations(range(n + 1))))
def test_the_one_left_out_is_found(values):
    assert missing_number(values[1:]) == values[0]


@given(st.lists(st.integers(-3, 12), max_size=12) | st.permutations(range(1, 9)))
def test_first_missing_positive_is_the_first_that_counting_misses(values):
    given_values = list(values)
    work = list(values)
    assert first_missing_positive(work) == next(k for k in count(1) if k not in given_values)
    assert sorted(work) == sorted(given_values)


@given(st.lists(st.integers(-6, 12), max_size=14))
def test_longest_run_against_every_start(values):
    runs = [next(length for length in count(1) if start + length not in values) for start in values]
    assert longest_consecutive(values) == max(runs, default=0)


def test_a_value_of_n_and_one_of_n_plus_one():
    assert first_missing_positive([2, 1]) == 3
    assert first_missing_positive([3, 1]) == 2


def test_a_hundred_thousand_values_in_reverse():
    n = 100_000
    assert first_missing_positive(list(range(n, 0, -1))) == n + 1
    assert longest_consecutive(list(range(n, 0, -1))) == n
