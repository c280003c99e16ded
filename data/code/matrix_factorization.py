"""Matrix factorization with biases by alternating least squares, and what it says about a new user."""

from dataclasses import dataclass

import numpy as np


@dataclass
class Model:
    """rating ~ mean + b[user] + c[item] + P[user] . Q[item]; shapes (users,), (items,), (users, k), (items, k)."""

    mean: float
    b: np.ndarray
    c: np.ndarray
    P: np.ndarray
    Q: np.ndarray

    def predict(self, users: np.ndarray, items: np.ndarray) -> np.ndarray:
        """Predicted ratings (n,) for pairs of user and item numbers, each (n,)."""
        return self.mean + self.b[users] + self.c[items] + (self.P[users] * self.Q[items]).sum(axis=1)


def loss(model: Model, users: np.ndarray, items: np.ndarray, ratings: np.ndarray, ridge: float) -> float:
    """Squared error over the observed pairs only, plus ridge times every squared parameter."""
    penalty = sum((part**2).sum() for part in (model.b, model.c, model.P, model.Q))
    return float(((ratings - model.predict(users, items)) ** 2).sum() + ridge * penalty)


def solve_side(rows: np.ndarray, features: np.ndarray, targets: np.ndarray, count: int, ridge: float) -> np.ndarray:
    """One ridge regression per row number, (count, k + 1): a bias and a vector. A row without ratings gets zeros."""
    design = np.column_stack([np.ones(len(rows)), features])
    solution = np.zeros((count, design.shape[1]))
    for row in range(count):
        own = design[rows == row]
        solution[row] = np.linalg.solve(own.T @ own + ridge * np.eye(design.shape[1]), own.T @ targets[rows == row])
    return solution


def fit(users: np.ndarray, items: np.ndarray, ratings: np.ndarray, shape: tuple[int, int], k: int, ridge: float, rounds: int = 15) -> Model:
    """Users given items, items given users, and again; each half-step solves its part exactly."""
    rng = np.random.default_rng(0)
    m = Model(ratings.mean(), np.zeros(shape[0]), np.zeros(shape[1]), np.zeros((shape[0], k)), rng.normal(0, 0.1, (shape[1], k)))
    for _ in range(rounds):
        by_user = solve_side(users, m.Q[items], ratings - m.mean - m.c[items], shape[0], ridge)
        m.b, m.P = by_user[:, 0], by_user[:, 1:]
        by_item = solve_side(items, m.P[users], ratings - m.mean - m.b[users], shape[1], ridge)
        m.c, m.Q = by_item[:, 0], by_item[:, 1:]
    return m


def toy_ratings(rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray, tuple[int, int]]:
    """120 users, 80 items, two hidden tastes; a quarter of the pairs rated with noise of 0.5. User 0 rated nothing."""
    taste, trait = rng.normal(size=(120, 2)), rng.normal(size=(80, 2))
    full = 3.5 + rng.normal(0, 0.3, (120, 1)) + rng.normal(0, 0.5, 80) + 0.6 * taste @ trait.T
    users, items = np.nonzero((rng.random(full.shape) < 0.25) & (np.arange(120) > 0)[:, None])
    return users, items, full[users, items] + rng.normal(0, 0.5, len(users)), full.shape


if __name__ == "__main__":
    rng = np.random.default_rng(1)
    users, items, ratings, shape = toy_ratings(rng)
    test = rng.random(len(users)) < 0.2
    train = users[~test], items[~test], ratings[~test]
    print(f"{(~test).sum()} ratings to fit, {test.sum()} held out, noise 0.50")
    print(f"global mean: RMSE {np.sqrt(np.mean((ratings[test] - train[2].mean()) ** 2)):.2f}")
    for name, k, ridge in (("biases only", 0, 3.0), ("2 factors", 2, 3.0), ("20 factors", 20, 3.0), ("20 factors, almost no ridge", 20, 0.01)):
        model = fit(*train, shape, k, ridge)
        error = np.sqrt(np.mean((ratings[test] - model.predict(users[test], items[test])) ** 2))
        print(f"{name}: RMSE {error:.2f}")
    model = fit(*train, shape, 2, 3.0)
    same = np.allclose(model.predict(np.zeros(80, int), np.arange(80)), model.mean + model.c)
    print("the new user's predictions are the item averages (mean + item bias):", same)
