"""The counts against the formulas that the structures imply, and uniqueness against a quadratic brute force."""

import pytest
from container_costs import Key, comparisons, unique_in_order
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize("build", [list, tuple])
@given(n=st.integers(1, 60), data=st.data())
def test_a_scan_compares_up_to_the_place_of_the_key(build, n, data):
    wanted = data.draw(st.integers(0, n))
    assert comparisons(build, n, wanted) == min(wanted + 1, n)


@pytest.mark.parametrize("build", [set, dict.fromkeys])
@given(n=st.integers(1, 300), data=st.data())
def test_different_hashes_need_one_comparison_for_a_hit_and_none_for_a_miss(build, n, data):
    wanted = data.draw(st.integers(0, n))
    assert comparisons(build, n, wanted) == (wanted < n)


@given(n=st.integers(1, 60))
def test_equal_hashes_make_a_set_scan_at_least_every_key(n):
    assert comparisons(set, n, n, hashed=lambda number: 7) >= n


@given(st.lists(st.sampled_from("abcdef")))
def test_unique_keeps_first_appearances(items):
    assert unique_in_order(items) == [item for place, item in enumerate(items) if item not in items[:place]]


def test_equal_keys_have_equal_hashes():
    assert Key(3) == Key(3) and hash(Key(3)) == hash(Key(3)) and Key(3) != Key(4)
