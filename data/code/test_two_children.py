"""Exact answers against the known fractions, and each simulation against its exact answer."""

from fractions import Fraction

import pytest
from two_children import CHILDREN, PROTOCOLS, exact, simulate

ANSWERS = dict(zip(PROTOCOLS, (Fraction(1, 2), Fraction(1, 3), Fraction(1, 2), Fraction(13, 27))))


@pytest.mark.parametrize("name", PROTOCOLS)
def test_each_protocol_has_its_own_answer(name):
    assert exact(PROTOCOLS[name]) == ANSWERS[name]


@pytest.mark.parametrize("name", PROTOCOLS)
def test_random_families_agree(name):
    assert simulate(PROTOCOLS[name], 60_000, seed=4) == pytest.approx(float(ANSWERS[name]), abs=0.025)


def test_learning_nothing_leaves_a_quarter():
    assert exact(lambda family: Fraction(1)) == Fraction(1, 4)


def test_meeting_a_tuesday_girl_at_random_tells_no_more_than_meeting_a_girl():
    assert len(CHILDREN) == 14
    assert exact(lambda family: Fraction(family.count(("girl", "Tue")), 2)) == Fraction(1, 2)
