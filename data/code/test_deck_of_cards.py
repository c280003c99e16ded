"""The shuffle by trying every sequence of random choices; a hand's value by trying every value of every ace."""

import itertools
import random
from dataclasses import FrozenInstanceError

import pytest
from deck_of_cards import RANKS, Card, Deck, Suit, blackjack_value
from hypothesis import given
from hypothesis import strategies as st

CARDS = [Card(rank, suit) for suit in Suit for rank in RANKS]


class Scripted(random.Random):
    """A generator whose choices are given, and which notes how many choices it was offered."""

    def script(self, choices):
        self.choices, self.offered = list(choices), []
        return self

    def randrange(self, stop):
        self.offered.append(stop)
        return self.choices.pop(0)


def test_every_order_comes_from_exactly_one_sequence_of_equally_likely_choices():
    orders = []
    for choices in itertools.product(range(4), range(3), range(2)):
        rng = Scripted().script(choices)
        deck = Deck(rng, CARDS[:4])
        deck.shuffle()
        assert rng.offered == [4, 3, 2]
        orders.append(tuple(deck.deal(4)))
    assert sorted(orders, key=str) == sorted(itertools.permutations(CARDS[:4]), key=str)


@given(st.lists(st.sampled_from(CARDS), max_size=8))
def test_the_value_is_the_best_that_does_not_go_over_if_there_is_one(hand):
    choices = [(1, 11) if card.rank == "A" else (min(RANKS.index(card.rank) + 1, 10),) for card in hand]
    totals = [sum(values) for values in itertools.product(*choices)]
    assert blackjack_value(hand) == max((total for total in totals if total <= 21), default=min(totals))


@given(st.integers(0, 2**32), st.lists(st.integers(0, 20), max_size=8))
def test_dealt_cards_and_the_rest_are_always_the_52(seed, counts):
    deck, dealt = Deck(random.Random(seed)), []
    deck.shuffle()
    for count in counts:
        if count <= len(deck):
            dealt += deck.deal(count)
        else:
            with pytest.raises(ValueError):
                deck.deal(count)
    assert len(deck) == 52 - len(dealt)
    assert set(dealt + deck.deal(len(deck))) == set(CARDS)
    assert len(set(CARDS)) == 52


def test_cards_are_dealt_from_the_top_and_cannot_be_changed():
    assert Deck(random.Random(0), CARDS[:3]).deal(2) == [CARDS[2], CARDS[1]]
    with pytest.raises(FrozenInstanceError):
        CARDS[0].rank = "K"
    with pytest.raises(ValueError):
        Card("1", Suit.CLUBS)


def test_a_deck_may_have_any_cards_or_none_and_does_not_touch_the_callers_list():
    cards = CARDS[:3]
    deck = Deck(random.Random(0), cards)
    deck.deal(2)
    assert cards == CARDS[:3] and len(Deck(random.Random(0), [])) == 0
    with pytest.raises(ValueError):
        deck.deal(-1)


def test_the_example_of_the_text():
    aces = [Card("A", Suit.HEARTS), Card("A", Suit.CLUBS)]
    assert blackjack_value([*aces, Card("9", Suit.SPADES)]) == 21
    assert blackjack_value([*aces, Card("K", Suit.SPADES)]) == 12


def test_swapping_each_place_with_any_other_favors_some_orders():
    counts = dict.fromkeys(itertools.permutations("abc"), 0)
    for choices in itertools.product(range(3), repeat=3):
        cards = list("abc")
        for place, chosen in enumerate(choices):
            cards[place], cards[chosen] = cards[chosen], cards[place]
        counts[tuple(cards)] += 1
    assert sorted(counts.values()) == [4, 4, 4, 5, 5, 5]
