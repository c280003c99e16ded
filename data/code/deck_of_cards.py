"""A deck of cards: immutable cards, a deck that only shuffles and deals, and a game's rule kept outside both."""

import random
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

RANKS = ("A", "2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K")


class Suit(Enum):
    """The four suits; an Enum, so that a fifth cannot be misspelled into being."""

    CLUBS = "♣"
    DIAMONDS = "♦"
    HEARTS = "♥"
    SPADES = "♠"


@dataclass(frozen=True)
class Card:
    """A value object: equal if rank and suit are equal, hashable, never changed."""

    rank: str
    suit: Suit

    def __post_init__(self) -> None:
        if self.rank not in RANKS:
            raise ValueError(f"no such rank: {self.rank}")

    def __str__(self) -> str:
        return self.rank + self.suit.value


class Deck:
    """Cards in an order; the last one is on top."""

    def __init__(self, rng: random.Random, cards: Iterable[Card] | None = None) -> None:
        self._rng = rng
        self._cards = list(cards) if cards is not None else [Card(rank, suit) for suit in Suit for rank in RANKS]

    def __len__(self) -> int:
        return len(self._cards)

    def shuffle(self) -> None:
        """Fisher-Yates: fill each place from the top down with one of the cards not yet placed."""
        for place in range(len(self._cards) - 1, 0, -1):
            chosen = self._rng.randrange(place + 1)
            self._cards[place], self._cards[chosen] = self._cards[chosen], self._cards[place]

    def deal(self, count: int) -> list[Card]:
        """Take `count` cards off the top, or none at all if there are too few."""
        if not 0 <= count <= len(self._cards):
            raise ValueError(f"cannot deal {count} of {len(self._cards)} cards")
        return [self._cards.pop() for _ in range(count)]


def blackjack_value(hand: Iterable[Card]) -> int:
    """Figures count 10; an ace counts 11 if that does not go over 21, else 1."""
    ranks = [card.rank for card in hand]
    total = sum(1 if rank == "A" else 10 if rank in "JQK" else int(rank) for rank in ranks)
    return total + 10 if "A" in ranks and total + 10 <= 21 else total


if __name__ == "__main__":
    deck = Deck(random.Random(7))
    deck.shuffle()
    for player in ("Ada", "Grace"):
        hand = deck.deal(3)
        print(f"{player}: {' '.join(map(str, hand))} = {blackjack_value(hand)}")
    print("left in the deck:", len(deck))
    aces = [Card("A", Suit.HEARTS), Card("A", Suit.CLUBS), Card("9", Suit.SPADES)]
    print("A A 9 =", blackjack_value(aces))
