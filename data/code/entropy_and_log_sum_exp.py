"""Entropy, cross-entropy and KL divergence in bits, and cross-entropy from logits without overflow."""

import numpy as np


def entropy(p: np.ndarray) -> float:
    """Mean surprise of draws from p (k,), in bits; outcomes of probability zero add nothing."""
    return cross_entropy(p, p)


def cross_entropy(p: np.ndarray, q: np.ndarray) -> float:
    """Mean surprise, in bits, of draws from p for someone who believes q; infinite where q rules out what happens."""
    happens = p > 0
    with np.errstate(divide="ignore"):
        return float(-np.sum(p[happens] * np.log2(q[happens])))


def kl(p: np.ndarray, q: np.ndarray) -> float:
    """Extra bits that believing q costs when p is true."""
    return cross_entropy(p, q) - entropy(p)


def log_sum_exp(z: np.ndarray) -> float:
    """log of the sum of exp(z), with the largest term taken out so that no exp exceeds 1; z (k,), finite."""
    top = z.max()
    return float(top + np.log(np.sum(np.exp(z - top))))


def loss_from_logits(z: np.ndarray, label: int) -> float:
    """Cross-entropy in nats of one example."""
    return log_sum_exp(z) - float(z[label])


def naive_loss(z: np.ndarray, label: int) -> float:
    """The same by the definition, which overflows and underflows."""
    with np.errstate(all="ignore"):
        p = np.exp(z) / np.sum(np.exp(z))
        return float(-np.log(p[label]))


if __name__ == "__main__":
    p, q = np.array([0.5, 0.25, 0.25]), np.array([0.7, 0.2, 0.1])
    print(
        f"H(p) = {entropy(p):.3f}, H(p, q) = {cross_entropy(p, q):.3f}, KL(p, q) = {kl(p, q):.3f}, KL(q, p) = {kl(q, p):.3f}"
    )
    print(f"q rules out an outcome: KL = {kl(p, np.array([0.5, 0.5, 0.0]))}")
    for z in (np.array([2.0, 1.0, -1.0]), np.array([1000.0, 998.0, 990.0]), np.array([0.0, -800.0, -900.0])):
        print(f"logits {z}, class 2: naive {naive_loss(z, 1):.3f}, stable {loss_from_logits(z, 1):.3f}")
