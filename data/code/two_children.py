"""Two girls in a family of two: the answer depends on how we came to know about one of them."""

from collections.abc import Callable
from fractions import Fraction
from itertools import product
from random import Random

Child = tuple[str, str]
Family = tuple[Child, Child]
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
CHILDREN: list[Child] = list(product(("girl", "boy"), DAYS))

PROTOCOLS: dict[str, Callable[[Family], Fraction]] = {
    "asked: is the older a girl? yes": lambda family: Fraction(family[0][0] == "girl"),
    "asked: at least one girl? yes": lambda family: Fraction(any(sex == "girl" for sex, _ in family)),
    "met one child at random: a girl": lambda family: Fraction(sum(sex == "girl" for sex, _ in family), 2),
    "asked: a girl born on a Tuesday? yes": lambda family: Fraction(("girl", "Tue") in family),
}
"""Each protocol: family, older child first -> the chance that we learn what we learned."""


def both_girls(family: Family) -> bool:
    """Whether both children are girls."""
    return all(sex == "girl" for sex, _ in family)


def exact(protocol: Callable[[Family], Fraction]) -> Fraction:
    """P(both girls | what we learned), over the 196 equally likely families."""
    learned = {family: protocol(family) for family in product(CHILDREN, repeat=2)}
    return sum(chance for family, chance in learned.items() if both_girls(family)) / sum(learned.values())


def simulate(protocol: Callable[[Family], Fraction], families: int, seed: int) -> float:
    """The same share among random families for which the protocol let us learn it."""
    rng = Random(seed)
    kept = []
    for _ in range(families):
        family = (rng.choice(CHILDREN), rng.choice(CHILDREN))
        if rng.random() < protocol(family):
            kept.append(both_girls(family))
    return sum(kept) / len(kept)


if __name__ == "__main__":
    for name, protocol in PROTOCOLS.items():
        answer = exact(protocol)
        print(f"{name:37} {answer!s:>5} = {float(answer):.3f}, simulated {simulate(protocol, 100_000, seed=0):.3f}")
