"""Stacking with and without a leak: the combining weights must see only predictions for rows a model was not fitted on."""

from collections.abc import Callable

import numpy as np
from scipy.optimize import nnls

Model = Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]
"""(x, y, new) -> predictions for the rows of new by a model fitted on x and y."""


def linear(x: np.ndarray, y: np.ndarray, new: np.ndarray) -> np.ndarray:
    """Least squares with an intercept."""
    weights = np.linalg.lstsq(np.column_stack([np.ones(len(x)), x]), y, rcond=None)[0]
    return np.column_stack([np.ones(len(new)), new]) @ weights


def nearest(k: int) -> Model:
    """The mean target of the k nearest rows."""

    def model(x: np.ndarray, y: np.ndarray, new: np.ndarray) -> np.ndarray:
        distances = ((new[:, None, :] - x[None, :, :]) ** 2).sum(axis=2)
        return y[np.argpartition(distances, k - 1, axis=1)[:, :k]].mean(axis=1)

    return model


def out_of_fold(models: list[Model], x: np.ndarray, y: np.ndarray, folds: int) -> np.ndarray:
    """Predictions (n, models), each for a row by a model that was fitted without the row's fold; rows in random order."""
    result = np.zeros((len(x), len(models)))
    for held in np.array_split(np.arange(len(x)), folds):
        rest = np.setdiff1d(np.arange(len(x)), held)
        for column, model in enumerate(models):
            result[held, column] = model(x[rest], y[rest], x[held])
    return result


def in_sample(models: list[Model], x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """The leak: each model predicts the rows that it was fitted on; (n, models)."""
    return np.column_stack([model(x, y, x) for model in models])


def world(rng: np.random.Generator, n: int) -> tuple[np.ndarray, np.ndarray]:
    """A slope in four features, a wave in the fifth, and noise of variance 1."""
    x = rng.uniform(-2, 2, (n, 5))
    return x, x[:, :4].sum(axis=1) + 2 * np.sin(2 * x[:, 4]) + rng.normal(0, 1, n)


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    (x, y), (new, truth) = world(rng, 300), world(rng, 3000)
    models = [linear, nearest(1), nearest(10)]
    final = np.column_stack([model(x, y, new) for model in models])
    print("mean squared error on 3000 new rows; the noise alone makes 1")
    for name, prediction in zip(("linear", "1 neighbor", "10 neighbors"), final.T, strict=True):
        print(f"{name:24} {np.mean((truth - prediction) ** 2):.2f}")
    print(f"{'plain average':24} {np.mean((truth - final.mean(axis=1)) ** 2):.2f}")
    for name, seen in (("in-sample", in_sample(models, x, y)), ("out-of-fold", out_of_fold(models, x, y, 5))):
        weights = nnls(seen, y)[0]
        shown = ", ".join(f"{weight:.2f}" for weight in weights)
        print(f"{'stacked, ' + name:24} {np.mean((truth - final @ weights) ** 2):.2f}  weights {shown}")
