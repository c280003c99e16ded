"""In a world of four answers, DPO on preferences arrives at the policy that RLHF's objective has as its exact optimum."""

import numpy as np


def objective(policy: np.ndarray, reference: np.ndarray, reward: np.ndarray, beta: float) -> float:
    """What RLHF maximizes: expected reward minus beta times KL(policy || reference). All arrays (answers,)."""
    return float(policy @ reward - beta * policy @ np.log(policy / reference))


def exact_optimum(reference: np.ndarray, reward: np.ndarray, beta: float) -> np.ndarray:
    """The maximizer of `objective`: the reference reweighted by exp(reward / beta)."""
    raised = reference * np.exp((reward - reward.max()) / beta)
    return raised / raised.sum()


def sigmoid(x: np.ndarray) -> np.ndarray:
    """The logistic function, entry by entry."""
    return 1 / (1 + np.exp(-x))


def train_dpo(reference: np.ndarray, reward: np.ndarray, beta: float, steps: int = 4000, rate: float = 2.0) -> np.ndarray:
    """Gradient descent on the expected DPO loss over all pairs, the answers preferred as Bradley-Terry says.

    The rewards only decide how often one answer wins against another; the loss itself never sees them.
    """
    wins = sigmoid(reward[:, None] - reward[None, :])  # (answers, answers): how often row is preferred to column
    logits = np.log(reference)
    for _ in range(steps):
        policy = np.exp(logits - logits.max())
        policy /= policy.sum()
        implicit = beta * np.log(policy / reference)
        surprise = sigmoid(implicit[:, None] - implicit[None, :]) - wins
        logits = logits - rate / beta * surprise.mean(axis=1)  # entries sum to 0, so the softmax adds no term
    return policy


if __name__ == "__main__":
    reference = np.array([0.50, 0.30, 0.15, 0.05])
    reward = np.array([0.0, 1.0, 2.0, 1.5])
    for beta in (1.0, 0.3):
        best, learned = exact_optimum(reference, reward, beta), train_dpo(reference, reward, beta)
        print(f"beta {beta}: optimum {np.round(best, 3)}  DPO {np.round(learned, 3)}")
        print(
            f"  expected reward {reference @ reward:.2f} -> {best @ reward:.2f}, KL {best @ np.log(best / reference):.2f} nats"
        )
