"""All three against every subset."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from knapsack import best_items, best_value, can_split

items = st.lists(st.tuples(st.integers(0, 8), st.integers(0, 20)), max_size=8)


def subsets(things):
    return [c for k in range(len(things) + 1) for c in combinations(things, k)]


@given(items, st.integers(0, 25))
def test_the_value_is_the_best_of_all_subsets_and_the_items_give_it(pairs, capacity):
    weights, values = [w for w, _ in pairs], [v for _, v in pairs]
    expected = max(sum(v for _, v in some) for some in subsets(pairs) if sum(w for w, _ in some) <= capacity)
    total, chosen = best_items(weights, values, capacity)
    assert total == expected == best_value(weights, values, capacity)
    assert sum(values[i] for i in chosen) == total and sum(weights[i] for i in chosen) <= capacity
    assert len(set(chosen)) == len(chosen)


@given(st.lists(st.integers(1, 12), max_size=9))
def test_splitting_agrees_with_every_subset(numbers):
    assert can_split(numbers) == any(2 * sum(some) == sum(numbers) for some in subsets(numbers))


def test_the_examples_of_the_text():
    assert best_items([6, 5, 5, 1], [30, 24, 23, 4], 10) == (47, [1, 2])
    assert can_split([3, 1, 1, 2, 2, 1]) and not can_split([3, 3, 3, 5])
