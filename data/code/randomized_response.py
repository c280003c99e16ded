"""Differential privacy exactly: randomized response, where nobody is trusted, and a noisy count, where one server is."""

from math import exp, log, sqrt

import numpy as np


def response_table(truthful: float) -> np.ndarray:
    """Chance of reporting (no, yes), one row for each true answer (no, yes)."""
    return np.array([[truthful, 1 - truthful], [1 - truthful, truthful]])


def epsilon(table: np.ndarray) -> float:
    """The largest log ratio of the chances of one report under two different true answers."""
    return float(np.max(np.log(table.max(axis=0) / table.min(axis=0))))


def share_of_yes(reported: float, truthful: float) -> float:
    """An unbiased estimate of the true share from the reported one; truthful must not be 0.5."""
    return (reported - (1 - truthful)) / (2 * truthful - 1)


def response_error(people: int, truthful: float) -> float:
    """Standard deviation of that estimate due to the coins alone, the true answers being fixed."""
    return sqrt(truthful * (1 - truthful) / people) / abs(2 * truthful - 1)


def laplace_error(people: int, eps: float) -> float:
    """The same for a count to which a server adds Laplace noise of scale 1 / eps, then divided by the people."""
    return sqrt(2) / eps / people


def most_members_found(eps: float, false_alarms: float, delta: float = 0.0) -> float:
    """The highest true positive rate that (eps, delta) leaves to any membership test with this false positive rate."""
    return min(1.0, exp(eps) * false_alarms + delta, 1 - exp(-eps) * (1 - delta - false_alarms))


if __name__ == "__main__":
    truthful, people = 0.75, 10_000
    eps = epsilon(response_table(truthful))
    print(f"report the truth with probability {truthful}: epsilon {eps:.4f}, log 3 is {log(3):.4f}")
    print(f"40% report yes, so about {share_of_yes(0.40, truthful):.2f} of the people are a yes")
    print(f"noise in that share, {people} people: randomized response {response_error(people, truthful):.4f}")
    print(f"                                    Laplace count       {laplace_error(people, eps):.5f}")
    for eps in (0.1, 1.0, 8.0):
        print(f"epsilon {eps}: at 1% false alarms a membership test finds at most {most_members_found(eps, 0.01):.2%}")
