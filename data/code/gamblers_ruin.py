"""Gambler's ruin: the chance to reach the target before zero, and how long it takes; exactly and simulated."""

from fractions import Fraction

import numpy as np


def chance_to_win(start: int, target: int, p: Fraction) -> Fraction:
    """P(reach `target` before 0) when each bet of one unit wins with chance p, independently."""
    if p == Fraction(1, 2):
        return Fraction(start, target)
    ratio = (1 - p) / p
    return (1 - ratio**start) / (1 - ratio**target)


def expected_bets(start: int, target: int, p: Fraction) -> Fraction:
    """The expected number of bets until 0 or the target is reached."""
    if p == Fraction(1, 2):
        return Fraction(start * (target - start))
    return (start - target * chance_to_win(start, target, p)) / (1 - 2 * p)


def simulate(start: int, target: int, p: float, players: int, seed: int) -> tuple[float, float]:
    """The share of players who reach the target, and the mean number of bets."""
    rng = np.random.default_rng(seed)
    playing, won, bets = np.full(players, start), 0, 0
    while playing.size:
        bets += playing.size
        playing = playing + np.where(rng.random(playing.size) < p, 1, -1)
        won += int((playing == target).sum())
        playing = playing[(playing > 0) & (playing < target)]
    return won / players, bets / players


if __name__ == "__main__":
    red = Fraction(18, 38)
    print("start  target  P(win a bet)  exact     simulated  bets    simulated")
    for start, target, p in ((3, 10, Fraction(1, 2)), (10, 20, Fraction(1, 2)), (10, 20, red)):
        won, bets = simulate(start, target, float(p), 20_000, seed=0)
        win, length = float(chance_to_win(start, target, p)), float(expected_bets(start, target, p))
        print(f"{start:5}  {target:6}  {float(p):12.4f}  {win:.4f}  {won:11.4f}  {length:6.1f}  {bets:9.1f}")
    print(f"50 to 100 on red, one unit at a time: {float(chance_to_win(50, 100, red)):.4f}; all in one bet: {float(red):.4f}")
