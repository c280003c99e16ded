"""Balls drawn without replacement: counting hands, the symmetry of positions, and a simulation."""

from fractions import Fraction
from math import comb

import numpy as np


def exactly(red: int, blue: int, draws: int, hits: int) -> Fraction:
    """P(exactly `hits` red in `draws` balls drawn without replacement): favorable hands over all hands."""
    return Fraction(comb(red, hits) * comb(blue, draws - hits), comb(red + blue, draws))


def with_replacement(red: int, blue: int, draws: int, hits: int) -> Fraction:
    """The same when every ball is put back: binomial."""
    chance = Fraction(red, red + blue)
    return comb(draws, hits) * chance**hits * (1 - chance) ** (draws - hits)


def red_at(red: int, blue: int, position: int) -> Fraction:
    """P(the ball at this position, from 1, is red), by conditioning on every earlier draw."""
    if position == 1:
        return Fraction(red, red + blue)
    first_red = Fraction(red, red + blue)
    after_red = red_at(red - 1, blue, position - 1) if red else Fraction(0)
    after_blue = red_at(red, blue - 1, position - 1) if blue else Fraction(0)
    return first_red * after_red + (1 - first_red) * after_blue


def simulate(red: int, blue: int, draws: int, rounds: int, seed: int) -> np.ndarray:
    """Colors of the drawn balls, (rounds, draws) of booleans, True for red, in the order drawn."""
    rng = np.random.default_rng(seed)
    order = rng.random((rounds, red + blue)).argsort(axis=1)[:, :draws]
    return order < red


if __name__ == "__main__":
    drawn = simulate(5, 7, 3, rounds=200_000, seed=0)
    count = drawn.sum(axis=1)
    print("red of 3   without  simulated   with replacement")
    for hits in range(4):
        without, put_back = exactly(5, 7, 3, hits), with_replacement(5, 7, 3, hits)
        print(f"{hits:8}   {float(without):7.4f}  {(count == hits).mean():9.4f}   {float(put_back):16.4f}")
    print("exactly two red:", exactly(5, 7, 3, 2), " third is red:", red_at(5, 7, 3))
    print(f"simulated: third is red {drawn[:, 2].mean():.4f}; third red after a red first {drawn[drawn[:, 0], 2].mean():.4f}")
    print(f"variance of the count, simulated: {count.var():.3f}")
