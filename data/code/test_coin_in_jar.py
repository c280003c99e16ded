"""Posterior and prediction against counting every coin and every sequence of results, and against the simulation."""

from fractions import Fraction
from itertools import product

import pytest
from coin_in_jar import next_hit, posterior, simulate
from hypothesis import given
from hypothesis import strategies as st

JAR = [(Fraction(1, 1000), Fraction(1)), (Fraction(999, 1000), Fraction(1, 2))]
THREE = [(Fraction(1, 2), Fraction(1, 5)), (Fraction(1, 3), Fraction(3, 4)), (Fraction(1, 6), Fraction(9, 10))]


def sequences(sources, trials):
    """Every (source, results) with its joint chance."""
    for which, (prior, hit) in enumerate(sources):
        for results in product((True, False), repeat=trials):
            chance = prior
            for result in results:
                chance *= hit if result else 1 - hit
            yield which, results, chance


@given(st.integers(0, 3), st.integers(0, 3))
def test_both_agree_with_the_whole_tree(hits, misses):
    first = (True,) * hits + (False,) * misses
    tree = [row for row in sequences(THREE, hits + misses + 1) if row[1][:-1] == first]
    total = sum(chance for *_, chance in tree)
    for which in range(3):
        assert posterior(THREE, hits, misses)[which] == sum(c for source, _, c in tree if source == which) / total
    assert next_hit(THREE, hits, misses) == sum(c for _, results, c in tree if results[-1]) / total


def test_the_jar_after_ten_heads():
    assert posterior(JAR, 10)[0] == Fraction(1024, 2023)
    assert next_hit(JAR, 10) == Fraction(3047, 4046)


def test_one_tail_rules_the_trick_coin_out():
    assert posterior(JAR, 40, 1)[0] == 0


def test_the_simulation_agrees():
    trick, again, kept = simulate(4_000_000, seed=3)
    assert trick == pytest.approx(1024 / 2023, abs=4 * 0.5 / kept**0.5)
    assert again == pytest.approx(3047 / 4046, abs=4 * 0.5 / kept**0.5)
