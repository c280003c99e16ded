"""Rolls until every face of a die has been seen: mean and distribution exactly, and simulated."""

from fractions import Fraction
from math import comb

import numpy as np


def expected_rolls(faces: int) -> Fraction:
    """With i faces still missing, a new one comes with chance i/faces: the waits are geometric, and their means add."""
    return sum(Fraction(faces, missing) for missing in range(1, faces + 1))


def all_seen(faces: int, rolls: int) -> Fraction:
    """P(every face seen within so many rolls), by inclusion and exclusion over the sets of missing faces."""
    return sum((-1) ** missing * comb(faces, missing) * Fraction(faces - missing, faces) ** rolls for missing in range(faces + 1))


def median_rolls(faces: int) -> int:
    """The fewest rolls for which having seen every face is at least an even bet."""
    rolls = faces
    while all_seen(faces, rolls) < Fraction(1, 2):
        rolls += 1
    return rolls


def simulate(faces: int, collectors: int, seed: int) -> np.ndarray:
    """The number of rolls each collector needed."""
    rng = np.random.default_rng(seed)
    seen = np.zeros((collectors, faces), bool)
    needed = np.zeros(collectors, int)
    while not seen.all():
        needed[~seen.all(axis=1)] += 1
        seen[np.arange(collectors), rng.integers(faces, size=collectors)] = True
    return needed


if __name__ == "__main__":
    needed = simulate(6, 50_000, seed=0)
    print(f"mean rolls for six faces: {expected_rolls(6)} = {float(expected_rolls(6)):.2f}, simulated {needed.mean():.2f}")
    print(f"median: {median_rolls(6)}, simulated {np.median(needed):.0f}")
    for rolls in (6, 13, 20, 30):
        print(f"all six seen within {rolls:2} rolls: {float(all_seen(6, rolls)):.4f}, simulated {(needed <= rolls).mean():.4f}")
    print(f"mean draws for 100 equally likely coupons: {float(expected_rolls(100)):.1f}")
