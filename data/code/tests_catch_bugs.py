"""Which kind of test notices which bug? A split by user and a gradient, each right and with planted bugs."""

from collections.abc import Callable
from hashlib import blake2b

import numpy as np

Split = Callable[[list[str], float], list[bool]]  # user of each row, share of test -> is the row in the test set?
Gradient = Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]


def unit(text: str, size: int = 8) -> float:
    """A number in [0, 1) that depends on the text alone."""
    return int.from_bytes(blake2b(text.encode(), digest_size=size).digest()) / 256**size


SPLITS: dict[str, Split] = {
    "right": lambda users, share: [unit(user) < share for user in users],
    "by row, not by user": lambda users, share: [unit(str(row)) < share for row in range(len(users))],
    "<= on 10 buckets": lambda users, share: [int(unit(user) * 10) <= share * 10 for user in users],
    "uneven buckets": lambda users, share: [min(unit(user, 1) * 2.56, 0.99) < share for user in users],
}


def loss(w: np.ndarray, x: np.ndarray, y: np.ndarray) -> float:
    """Mean log loss of logistic regression."""
    return float(np.mean(np.logaddexp(0, x @ w) - y * (x @ w)))


def right(w: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return x.T @ (1 / (1 + np.exp(-x @ w)) - y) / len(y)


GRADIENTS: dict[str, Gradient] = {
    "right": right,
    "sum for mean": lambda w, x, y: right(w, x, y) * len(y),
    "last weight never moves": lambda w, x, y: right(w, x, y) * (np.arange(len(w)) < len(w) - 1),
}


def test_split(split: Split) -> dict[str, bool]:
    users = [f"u{number % 500}" for number in range(2000)]
    marks, mirrored = split(users, 0.2), split(users[::-1], 0.2)[::-1]
    share = np.mean(split([f"v{number}" for number in range(10_000)], 0.2))
    return {
        "exact: share 0 is nobody, 1 everybody": not any(split(users, 0.0)) and all(split(users, 1.0)),
        "property: one side for a user, in any order": marks == mirrored and len({*zip(users, marks, strict=True)}) == 500,
        "tolerance: 20% of 10,000 users, 2 points off": abs(share - 0.2) < 0.02,
    }


def test_gradient(gradient: Gradient) -> dict[str, bool]:
    rng = np.random.default_rng(0)
    x, y, w = rng.normal(size=(50, 3)), rng.integers(0, 2, 50), rng.normal(size=3)
    step = 1e-5 * np.eye(3)
    twice = gradient(w, np.vstack([x, x]), np.r_[y, y])
    numeric = [(loss(w + e, x, y) - loss(w - e, x, y)) / 2e-5 for e in step]
    return {
        "exact: one row done by hand": np.array_equal(gradient(np.zeros(2), np.array([[2.0, 0.0]]), np.array([1])), [-1, 0]),
        "property: rows given twice change nothing": np.allclose(twice, gradient(w, x, y)),
        "tolerance: numerical gradient to 1e-6": np.allclose(gradient(w, x, y), numeric, atol=1e-6),
        "smoke: a step lowers the loss": loss(w - 0.01 * gradient(w, x, y), x, y) < loss(w, x, y),
    }


if __name__ == "__main__":
    for what, candidates, test in (("split", SPLITS, test_split), ("gradient", GRADIENTS, test_gradient)):
        for name, function in candidates.items():
            failed = [check.split(":")[0] for check, passed in test(function).items() if not passed]
            print(f"{what}, {name}: {'caught by ' + ', '.join(failed) if failed else 'every test passes'}")
