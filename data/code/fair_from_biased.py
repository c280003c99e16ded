"""A fair bit from a coin of unknown bias (von Neumann's pairs): exactly, and simulated."""

from collections.abc import Callable
from fractions import Fraction
from itertools import product
from random import Random


def fair_bit(flip: Callable[[], bool]) -> bool:
    """Flip twice until the two differ; then the first of them is fair, whatever the bias."""
    while True:
        first, second = flip(), flip()
        if first != second:
            return first


def expected_flips(heads: Fraction) -> Fraction:
    """A pair differs with chance 2p(1-p), so 1 / (2p(1-p)) pairs are needed on average, two flips each."""
    return 2 / (2 * heads * (1 - heads))


def exact_within(heads: Fraction, pairs: int) -> tuple[Fraction, Fraction]:
    """P(the result is heads) and P(it is tails) within so many pairs, adding up every sequence of flips."""
    chance = {True: Fraction(0), False: Fraction(0)}
    for flips in product((True, False), repeat=2 * pairs):
        weight = heads ** sum(flips) * (1 - heads) ** (2 * pairs - sum(flips))
        differing = [pair[0] for pair in zip(flips[::2], flips[1::2]) if pair[0] != pair[1]]
        if differing:
            chance[differing[0]] += weight
    return chance[True], chance[False]


def simulate(heads: float, bits: int, seed: int) -> tuple[float, float]:
    """The share of heads among the results, and the flips used for each."""
    rng = Random(seed)
    used = 0

    def flip() -> bool:
        nonlocal used
        used += 1
        return rng.random() < heads

    share = sum(fair_bit(flip) for _ in range(bits)) / bits
    return share, used / bits


if __name__ == "__main__":
    for heads in (Fraction(1, 2), Fraction(7, 10), Fraction(9, 10)):
        share, used = simulate(float(heads), 100_000, seed=0)
        flips = f"{float(expected_flips(heads)):.2f} flips a bit"
        print(f"P(H) = {float(heads)}: exactly {flips}; simulated share {share:.3f}, {used:.2f} flips a bit")
    print("P(H) = 7/10, within four pairs: heads %s, tails %s" % exact_within(Fraction(7, 10), 4))
