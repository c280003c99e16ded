"""Regret of four rules on three arms with win rates 0.3, 0.5 and 0.6, averaged over 150 runs.

Four rising curves over 2000 rounds. Greedy is nearly a straight line and ends highest, because some runs stay with a worse arm forever. Epsilon-greedy
bends but goes on rising at a steady rate. UCB1 lies above it here, rising fast at first and flattening slowly; Thompson sampling flattens early and ends lowest.
"""

import numpy as np


def means(wins, pulls):
    return np.where(pulls > 0, wins / np.maximum(pulls, 1), np.inf)


def choose(rule, wins, pulls, t, rng):
    if rule == "Thompson":
        return rng.beta(1 + wins, 1 + pulls - wins).argmax(axis=1)
    value = means(wins, pulls)
    if rule == "UCB1":
        value = value + np.sqrt(2 * np.log(t + 1) / np.maximum(pulls, 1))
    arm = value.argmax(axis=1)
    if rule == "0.1-greedy":
        arm = np.where(rng.random(len(arm)) < 0.1, rng.integers(0, 3, len(arm)), arm)
    return arm


def draw(ax):
    rates, runs, rounds = np.array([0.3, 0.5, 0.6]), 150, 2000
    for color, rule in (("C7", "greedy"), ("C1", "0.1-greedy"), ("C2", "UCB1"), ("C0", "Thompson")):
        rng = np.random.default_rng(0)
        wins, pulls, lost, row = np.zeros((runs, 3)), np.zeros((runs, 3)), np.zeros(rounds), np.arange(runs)
        for t in range(rounds):
            arm = choose(rule, wins, pulls, t, rng)
            wins[row, arm] += rng.random(runs) < rates[arm]
            pulls[row, arm] += 1
            lost[t] = np.mean(0.6 - rates[arm])
        ax.plot(range(0, rounds, 25), lost.cumsum()[::25], color=color, label=rule)
    ax.set(xlabel="round", ylabel="mean regret (wins lost)", xticks=(0, 1000, 2000))
    ax.legend(loc="upper left")
