"""The table against Python's dict under any operations; groups against comparing letter counts of all pairs."""

from collections import Counter
from math import comb

import pytest
from hash_table import HashTable, group_anagrams
from hypothesis import given
from hypothesis import strategies as st

operations = st.lists(st.tuples(st.sampled_from(["put", "put", "put", "get", "remove"]), st.integers(0, 40)), max_size=150)


@given(operations, st.sampled_from([1, 64]))
def test_it_behaves_like_a_dict_with_spread_and_with_colliding_keys(steps, factor):
    table, expected = HashTable(), {}
    for number, (step, key) in enumerate(steps):
        key *= factor
        if step == "put":
            table.put(key, number)
            expected[key] = number
        elif step == "remove" and key in expected:
            table.remove(key)
            del expected[key]
        elif step == "remove":
            with pytest.raises(KeyError):
                table.remove(key)
        assert table.get(key, "none") == expected.get(key, "none")
        assert table.size == len(expected) <= len(table.buckets)
    assert all(table.get(key, "none") == expected.get(key, "none") for key in range(41 * factor))
    assert sorted(entry for bucket in table.buckets for entry in bucket) == sorted(map(list, expected.items()))


@pytest.mark.parametrize("factor", [1, 1024])
def test_many_keys_are_found_after_growing_and_removed_one_by_one(factor):
    table = HashTable()
    for i in range(300):
        table.put(factor * i, i)
    assert [table.get(factor * i) for i in range(300)] == list(range(300))
    assert table.get(-1) is None
    for i in range(0, 300, 2):
        table.remove(factor * i)
    assert [table.get(factor * i, "gone") for i in range(300)] == [i if i % 2 else "gone" for i in range(300)]


@given(st.lists(st.text("abc", max_size=4), max_size=12))
def test_groups_hold_exactly_the_pairs_with_equal_letter_counts(words):
    groups = group_anagrams(words)
    assert Counter(word for group in groups for word in group) == Counter(words)
    of = {word: i for i, group in enumerate(groups) for word in group}
    assert all((of[a] == of[b]) == (Counter(a) == Counter(b)) for a in words for b in words)


def test_colliding_keys_compare_all_pairs_and_moves_stay_below_twice_the_keys():
    bad, good = HashTable(), HashTable()
    for i in range(1000):
        bad.put(1024 * i, None)
        good.put(i, None)
    assert bad.comparisons == comb(1000, 2)
    assert good.comparisons < 1000
    assert good.moves < 2 * 1000 and good.moves == sum(2**k + 1 for k in range(3, 10))


def test_different_keys_with_equal_hashes_stay_apart():
    class Word(str):
        def __hash__(self):
            return 7

    table = HashTable()
    for i, letter in enumerate("abcdefghijkl"):
        table.put(Word(letter), i)
    table.remove(Word("c"))
    assert [table.get(Word(letter)) for letter in "abcdlm"] == [0, 1, None, 3, 11, None]
