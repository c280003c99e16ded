"""Roll a die, keep the face or roll again: the value of the game by backward induction, and simulated."""

from fractions import Fraction
from random import Random


def plan(rolls: int, sides: int = 6) -> list[tuple[Fraction, int]]:
    """For 1, 2, ..., `rolls` rolls left: (value of the game, smallest face worth keeping on the next roll)."""
    steps = []
    value = Fraction(0)
    for _ in range(rolls):
        keep = next(face for face in range(1, sides + 1) if face >= value)
        value = sum(max(Fraction(face), value) for face in range(1, sides + 1)) / sides
        steps.append((value, keep))
    return steps


def simulate(keep_from: list[int], games: int, seed: int, sides: int = 6) -> float:
    """The mean payment if the i-th roll is kept from keep_from[i] on; the last roll is kept anyway."""
    rng = Random(seed)
    paid = 0
    for _ in range(games):
        for least in keep_from:
            face = rng.randint(1, sides)
            if face >= least:
                break
        paid += face
    return paid / games


if __name__ == "__main__":
    print("rolls     value   keep the first roll from   simulated")
    steps = plan(5)
    for rolls in (1, 2, 3, 5):
        value, keep = steps[rolls - 1]
        thresholds = [least for _, least in reversed(steps[:rolls])]
        print(f"{rolls:5} {value!s:>9} = {float(value):.3f}   {keep:16}   {simulate(thresholds, 100_000, seed=0):9.3f}")
    print(f"keeping a 4 on the first of three rolls: simulated {simulate([4, 4, 1], 100_000, seed=0):.3f}")
