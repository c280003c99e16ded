"""Four ways to choose among arms of unknown payoff, compared by regret over many simulated runs."""

from collections.abc import Callable

import numpy as np

Rule = Callable[[np.ndarray, np.ndarray, int, np.random.Generator], np.ndarray]
"""Wins and pulls so far, both (runs, arms), the round, and randomness -> the arm each run pulls, (runs,)."""


def means(wins: np.ndarray, pulls: np.ndarray) -> np.ndarray:
    """Observed win rates; an arm never pulled counts as infinitely promising, so each is tried once."""
    return np.divide(wins, pulls, out=np.full(wins.shape, np.inf), where=pulls > 0)


def greedy(wins: np.ndarray, pulls: np.ndarray, t: int, rng: np.random.Generator) -> np.ndarray:
    return means(wins, pulls).argmax(axis=1)


def epsilon_greedy(wins: np.ndarray, pulls: np.ndarray, t: int, rng: np.random.Generator) -> np.ndarray:
    """A random arm in one round of ten, else the best so far."""
    explore = rng.random(len(wins)) < 0.1
    return np.where(explore, rng.integers(0, wins.shape[1], len(wins)), greedy(wins, pulls, t, rng))


def ucb1(wins: np.ndarray, pulls: np.ndarray, t: int, rng: np.random.Generator) -> np.ndarray:
    """The highest plausible mean: the average plus a width that shrinks with pulls."""
    return (means(wins, pulls) + np.sqrt(2 * np.log(t + 1) / np.maximum(pulls, 1))).argmax(axis=1)


def thompson(wins: np.ndarray, pulls: np.ndarray, t: int, rng: np.random.Generator) -> np.ndarray:
    """The best arm in one draw from each arm's posterior, Beta(1 + wins, 1 + losses)."""
    return rng.beta(1 + wins, 1 + pulls - wins).argmax(axis=1)


def regret(rule: Rule, rates: np.ndarray, rounds: int, runs: int, rng: np.random.Generator) -> np.ndarray:
    """Expected payoff lost against the best arm, summed up to each round: (runs, rounds)."""
    wins, pulls = np.zeros((runs, len(rates))), np.zeros((runs, len(rates)))
    lost, row = np.zeros((runs, rounds)), np.arange(runs)
    for t in range(rounds):
        arm = rule(wins, pulls, t, rng)
        wins[row, arm] += rng.random(runs) < rates[arm]
        pulls[row, arm] += 1
        lost[:, t] = rates.max() - rates[arm]
    return lost.cumsum(axis=1)


if __name__ == "__main__":
    rates = np.array([0.3, 0.5, 0.6])
    print("win rates 0.3, 0.5, 0.6; regret over 1000 runs: mean (standard error), one run in twenty above, worst run")
    for rule in (greedy, epsilon_greedy, ucb1, thompson):
        curve = regret(rule, rates, 4000, 1000, np.random.default_rng(0))
        end = curve[:, -1]
        print(f"{rule.__name__:14s} after 1000: {curve[:, 999].mean():3.0f}  after 4000: {end.mean():3.0f}", end=" ")
        print(f"({end.std() / len(end) ** 0.5:.1f})  one in twenty: {np.quantile(end, 0.95):4.0f}  worst: {end.max():4.0f}")
