"""Monty Hall: switching wins two times in three only because of what the host knows and must do."""

from collections.abc import Callable
from fractions import Fraction
from random import Random

DOORS = (0, 1, 2)
Host = Callable[[int, int], dict[int, Fraction]]
"""(car, pick) -> the chance of opening each door; what is missing from 1 is the chance of opening none."""


def must_show_a_goat(car: int, pick: int) -> dict[int, Fraction]:
    """The classic host: knows the car, always opens a goat's door, tosses a coin if both others hide goats."""
    goats = [door for door in DOORS if door not in (car, pick)]
    return {door: Fraction(1, len(goats)) for door in goats}


def opens_at_random(car: int, pick: int) -> dict[int, Fraction]:
    """A host who knows nothing and opens one of the other two doors, whatever is behind it."""
    return {door: Fraction(1, 2) for door in DOORS if door != pick}


def offers_only_to_winners(car: int, pick: int) -> dict[int, Fraction]:
    """A mean host who opens a goat's door only if the player's first pick is the car."""
    return must_show_a_goat(car, pick) if car == pick else {}


def exact(host: Host) -> Fraction:
    """P(switching wins | a goat was shown), the player having picked door 0 and the car being anywhere."""
    shown = {(car, door): chance for car in DOORS for door, chance in host(car, 0).items() if door != car}
    wins = sum(chance for (car, door), chance in shown.items() if car == 3 - door)
    return wins / sum(shown.values())


def simulate(host: Host, games: int, seed: int) -> float:
    """The share of wins among random games in which a goat was shown and the player switched."""
    rng = Random(seed)
    wins = []
    for _ in range(games):
        car, pick = rng.choice(DOORS), rng.choice(DOORS)
        chances = host(car, pick)
        opened = rng.choices([*chances, None], [*map(float, chances.values()), 1 - float(sum(chances.values()))])[0]
        if opened is not None and opened != car:
            wins.append(car == 3 - pick - opened)
    return sum(wins) / len(wins)


if __name__ == "__main__":
    for host in (must_show_a_goat, opens_at_random, offers_only_to_winners):
        answer = exact(host)
        print(f"{host.__name__:22} switching wins {answer!s:>3} = {float(answer):.3f}, simulated {simulate(host, 100_000, 0):.3f}")
