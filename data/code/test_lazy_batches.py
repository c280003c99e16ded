"""The generators against lists built at once, and how many lines they take from the source."""

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lazy_batches import Log, batches, parsed


@given(st.lists(st.integers()), st.integers(1, 7))
def test_batches_are_the_slices_of_the_list(items, size):
    slices = [items[i : i + size] for i in range(0, len(items), size)]
    for source in (items, iter(items)):
        assert list(islice(batches(source, size), len(slices) + 1)) == slices


@given(st.integers(0, 5), st.integers(1, 4))
def test_no_line_is_read_that_is_not_needed(wanted, size):
    log = Log()
    taken = list(islice(batches(parsed(log), size), wanted))
    needed, good = 0, 0
    while good < wanted * size:
        good += needed % 4 != 1
        needed += 1
    assert log.read == needed and [len(batch) for batch in taken] == [size] * wanted


def test_lines_without_a_number_are_skipped():
    lines = ["ada,3.5", "", "alan", "grace,x", "mary,-2\n", "kay,"]
    assert list(parsed(lines)) == [("ada", 3.5), ("mary", -2.0)]


def test_a_generator_gives_its_items_once_but_an_iterable_object_begins_anew():
    squares = (n * n for n in range(4))
    assert (sum(squares), sum(squares)) == (14, 0)
    log = Log()
    assert next(iter(log)) == next(iter(log)) == "user0,0.0"


def test_a_wrong_size_is_noticed_only_at_the_first_item():
    late = batches([1, 2], 0)
    with pytest.raises(ValueError):
        next(late)
