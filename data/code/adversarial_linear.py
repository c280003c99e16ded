"""Attacks on a linear classifier, where they are exact, and what training against them costs in accuracy."""

import numpy as np


def fgsm(w: np.ndarray, x: np.ndarray, y: np.ndarray, eps: float) -> np.ndarray:
    """One step of eps along the sign of the loss gradient; x: (n, d), y: (n,) of -1 and 1. The sign is that of -y w."""
    return x + eps * np.sign(-y[:, None] * w)


def pgd(w: np.ndarray, x: np.ndarray, y: np.ndarray, eps: float, step: float, steps: int) -> np.ndarray:
    """Repeated small sign steps, each followed by projection onto the box of half-width eps around x."""
    moved = x.copy()
    for _ in range(steps):
        moved = np.clip(fgsm(w, moved, y, step), x - eps, x + eps)
    return moved


def loss_and_gradient(w: np.ndarray, x: np.ndarray, y: np.ndarray, eps: float) -> tuple[float, np.ndarray]:
    """Mean logistic loss under the worst move of eps per feature: the margin y w.x falls by eps times the L1 norm of w."""
    margin = y * (x @ w) - eps * np.abs(w).sum()
    pull = -1 / (1 + np.exp(margin))
    gradient = (pull[:, None] * (y[:, None] * x - eps * np.sign(w))).mean(axis=0)
    return float(np.logaddexp(0, -margin).mean()), gradient


def train(x: np.ndarray, y: np.ndarray, eps: float, rounds: int = 500, rate: float = 0.5) -> np.ndarray:
    w = np.zeros(x.shape[1])
    for k in range(rounds):
        w -= rate / np.sqrt(1 + k) * loss_and_gradient(w, x, y, eps)[1]
    return w


def sample(rng: np.random.Generator, n: int) -> tuple[np.ndarray, np.ndarray]:
    """One strong feature, y itself but wrong for 10% of the rows, and 100 weak ones, each Gaussian around 0.2 y."""
    y = rng.choice([-1.0, 1.0], n)
    strong = y * rng.choice([1, -1], n, p=[0.9, 0.1])
    return np.column_stack([strong, 0.2 * y[:, None] + rng.normal(size=(n, 100))]), y


def accuracy(w: np.ndarray, x: np.ndarray, y: np.ndarray) -> float:
    return float(np.mean(y * (x @ w) > 0))


if __name__ == "__main__":
    w, x, y = np.array([2.0, -1.0, 0.5]), np.array([[1.0, 0.5, 0.2]]), np.array([1.0])
    moved = fgsm(w, x, y, 0.5)
    print(f"score {(x @ w)[0]:.2f}, after FGSM with eps 0.5 at {moved[0].round(2)}: {(moved @ w)[0]:.2f}")
    rng = np.random.default_rng(0)
    (x, y), (tx, ty) = sample(rng, 4000), sample(rng, 40000)
    for name, eps in [("standard training", 0.0), ("adversarial training", 0.3)]:
        w = train(x, y, eps)
        attacked = pgd(w, tx, ty, 0.3, 0.1, 5)
        print(f"{name:20}: accuracy {accuracy(w, tx, ty):.1%}, attacked with eps 0.3 {accuracy(w, attacked, ty):.1%}")
