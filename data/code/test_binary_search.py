"""Binary search against bisect, list.index and trying every answer."""

from bisect import bisect_left

from binary_search import first_true, search_rotated
from hypothesis import given
from hypothesis import strategies as st


@given(st.lists(st.integers(0, 9), max_size=12), st.integers(-1, 10))
def test_first_true_agrees_with_bisect(values, target):
    values.sort()
    assert first_true(0, len(values), lambda i: values[i] >= target) == bisect_left(values, target)


def test_rotated_search_agrees_with_a_scan_for_every_small_list_turn_and_target():
    for length in range(9):
        ordered = [3 * i for i in range(length)]
        for turn in range(max(length, 1)):
            rotated = ordered[turn:] + ordered[:turn]
            for target in range(-1, 3 * length + 1):
                assert search_rotated(rotated, target) == (rotated.index(target) if target in rotated else -1)


def test_the_examples_of_the_text():
    rotated = [40, 55, 71, 3, 12, 28]
    assert search_rotated(rotated, 12) == 4
    assert search_rotated(rotated, 13) == -1


def test_the_slowest_rate_that_is_fast_enough():
    files = [30, 11, 23, 4, 20]

    def hours(rate):
        return sum(-(-size // rate) for size in files)

    assert first_true(1, max(files), lambda rate: hours(rate) <= 6) == min(r for r in range(1, 31) if hours(r) <= 6) == 23
