"""The exact paths against the target's own probabilities of whole texts, and against a simulation of the rule."""

import random
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from speculative_decoding import after_rejection, generate, one_round

rows = st.lists(st.integers(0, 5), min_size=3, max_size=3).filter(any).map(lambda n: [Fraction(x, sum(n)) for x in n])
tables = st.lists(rows, min_size=4, max_size=4)


def model(table):
    """A model whose next token depends on the last one, or on there being none."""
    return lambda text: table[text[-1] + 1 if text else 0]


@settings(deadline=None, max_examples=40)
@given(tables, tables, st.integers(0, 3))
def test_whole_texts_have_the_probabilities_that_the_target_gives_them(wanted, cheap, guesses):
    made = generate(model(wanted), model(cheap), 3, guesses)
    for text in product(range(3), repeat=3):
        chance = wanted[0][text[0]] * wanted[text[0] + 1][text[1]] * wanted[text[1] + 1][text[2]]
        assert made.get(text, 0) == chance
    assert sum(made.values()) == 1


@pytest.mark.parametrize("guesses", [1, 2, 4])
def test_tokens_a_round_follow_the_formula_when_acceptance_is_constant(guesses):
    p, q = [Fraction(n, 10) for n in (5, 3, 2)], [Fraction(n, 10) for n in (2, 6, 2)]
    ends = one_round(lambda text: p, lambda text: q, (), guesses)
    rate = Fraction(7, 10)
    assert sum(len(end) * chance for end, chance in ends.items()) == (1 - rate ** (guesses + 1)) / (1 - rate)


def test_the_paths_of_a_round_agree_with_drawing_it():
    wanted = [[Fraction(n, 10) for n in row] for row in ((5, 3, 2), (1, 1, 8), (4, 4, 2), (0, 9, 1))]
    cheap = [[Fraction(n, 10) for n in row] for row in ((2, 6, 2), (3, 3, 4), (8, 1, 1), (2, 5, 3))]
    target, draft, rng, seen, runs = model(wanted), model(cheap), random.Random(7), {}, 40_000
    for _ in range(runs):
        text = ()
        for _ in range(2):
            p, q = target(text), draft(text)
            token = rng.choices(range(3), map(float, q))[0]
            if rng.random() * q[token] < p[token]:
                text = (*text, token)
                continue
            text = (*text, rng.choices(range(3), map(float, after_rejection(p, q)))[0])
            break
        else:
            text = (*text, rng.choices(range(3), map(float, target(text)))[0])
        seen[text] = seen.get(text, 0) + 1
    ends = one_round(target, draft, (), 2)
    assert all(seen.get(end, 0) / runs == pytest.approx(float(chance), abs=0.012) for end, chance in ends.items())


def test_drawing_anew_from_the_target_is_wrong():
    p, q = [Fraction(n, 10) for n in (5, 3, 2)], [Fraction(n, 10) for n in (2, 6, 2)]
    naive = generate(lambda text: p, lambda text: q, 1, 2, replace=lambda p, q: p)
    assert naive == {(0,): Fraction(35, 100), (1,): Fraction(39, 100), (2,): Fraction(26, 100)}


def test_the_rule_for_rejections_holds_after_an_accepted_guess():
    p, q = [Fraction(n, 10) for n in (5, 3, 2)], [Fraction(n, 10) for n in (2, 6, 2)]
    ends = one_round(lambda text: p, lambda text: q, (), 2, replace=lambda p, q: p)
    for first, second in product(range(3), repeat=2):
        assert ends[(first, second)] == min(p[first], q[first]) * Fraction(3, 10) * p[second]
