"""Every outcome of the random choices, counted exactly: all subsets must be equally likely."""

from collections import Counter
from fractions import Fraction
from itertools import combinations, product

import pytest
from reservoir_sampling import reservoir


def chances(n, k):
    """The exact chance of each sample, over all outcomes of the draws below k + 1, ..., n."""
    found = Counter()
    for outcome in product(*(range(m) for m in range(k + 1, n + 1))):
        places, asked = iter(outcome), []

        def below(m, places=places, asked=asked):
            asked.append(m)
            return next(places)

        found[frozenset(reservoir(iter(range(n)), k, below))] += 1
        assert asked == list(range(k + 1, n + 1))
    total = sum(found.values())
    return {sample: Fraction(count, total) for sample, count in found.items()}


@pytest.mark.parametrize(("n", "k"), [(3, 1), (4, 2), (6, 3), (7, 2), (5, 5)])
def test_all_subsets_are_equally_likely(n, k):
    subsets = [frozenset(chosen) for chosen in combinations(range(n), k)]
    assert chances(n, k) == {chosen: Fraction(1, len(subsets)) for chosen in subsets}


def test_a_short_stream_is_kept_whole():
    assert reservoir("ab", 5) == ["a", "b"]
    assert reservoir([], 3) == []


def test_works_on_a_generator_once_and_without_replacement():
    sample = reservoir((i for i in range(1_000)), 20)
    assert len(set(sample)) == 20
