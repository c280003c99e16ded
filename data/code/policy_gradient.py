"""REINFORCE without sampling noise: the exact mean and variance of gradient estimates over every possible episode."""

from collections.abc import Iterator

import numpy as np

STEPS = 4
MOVE = np.array([[0.9, 0.2], [0.3, 0.8]])  # MOVE[s, a]: the chance that the next state is 1
REWARD = np.array([[10.0, 10.5], [12.0, 9.0]])  # REWARD[s, a]


def policy(theta: np.ndarray) -> np.ndarray:
    """Softmax of each row: pi[s, a] from preferences theta[s, a]."""
    e = np.exp(theta - theta.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def episodes(pi: np.ndarray) -> Iterator[tuple[float, list[tuple[int, int]]]]:
    """Every episode from state 0, as its probability and its (state, action) pairs."""
    open_ends = [(1.0, [], 0)]
    for _ in range(STEPS):
        open_ends = [
            (p * pi[s, a] * (MOVE[s, a] if s2 else 1 - MOVE[s, a]), [*path, (s, a)], s2)
            for p, path, s in open_ends
            for a in (0, 1)
            for s2 in (0, 1)
        ]
    return ((p, path) for p, path, _ in open_ends)


def values(pi: np.ndarray) -> np.ndarray:
    """V[t, s]: expected sum of rewards from step t on."""
    v = np.zeros((STEPS + 1, 2))
    for t in range(STEPS - 1, -1, -1):
        v[t] = (pi * (REWARD + (1 - MOVE) * v[t + 1, 0] + MOVE * v[t + 1, 1])).sum(axis=1)
    return v


def estimate(path: list[tuple[int, int]], pi: np.ndarray, kind: str) -> np.ndarray:
    """The gradient estimate (2, 2) from one episode: sum of grad log pi(a|s) times a weight."""
    rewards = np.array([REWARD[s, a] for s, a in path])
    v = values(pi)
    gradient = np.zeros((2, 2))
    for t, (s, a) in enumerate(path):
        score = -pi[s].copy()
        score[a] += 1
        weight = rewards.sum() if kind == "whole return" else rewards[t:].sum()
        gradient[s] += score * (weight - (v[t, s] if kind == "minus value" else 0))
    return gradient


def moments(theta: np.ndarray, kind: str) -> tuple[np.ndarray, float]:
    """Exact mean (2, 2) of the estimate, and its variance summed over the entries."""
    pi = policy(theta)
    chance, samples = zip(*((p, estimate(path, pi, kind)) for p, path in episodes(pi)), strict=True)
    mean = np.tensordot(chance, samples, axes=1)
    square = np.tensordot(chance, np.square(samples), axes=1)
    return mean, float((square - mean**2).sum())


if __name__ == "__main__":
    theta = np.array([[0.2, -0.1], [0.4, 0.0]])
    pi = policy(theta)
    print(f"expected return {values(pi)[0, 0]:.3f}, over {sum(1 for _ in episodes(pi))} possible episodes")
    for kind in ("whole return", "reward to go", "minus value"):
        mean, variance = moments(theta, kind)
        print(f"{kind:12s}: mean {np.round(mean.ravel(), 4).tolist()}, variance {variance:.4g}")
