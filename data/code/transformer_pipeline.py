"""Steps with fit and transform, and a pipeline that is made of steps and is one itself."""

from collections.abc import Sequence
from typing import Protocol, Self

import numpy as np


class Transformer(Protocol):
    """What a pipeline needs of a step. Having these methods is enough; nobody inherits."""

    def fit(self, X: np.ndarray) -> Self:
        """Learn from training rows X: (n, d)."""

    def transform(self, X: np.ndarray) -> np.ndarray:
        """Apply what was learned to any rows: (m, d), in a new array."""


class ImputeMean:
    """Replace missing values by the column's mean in the training rows."""

    def fit(self, X: np.ndarray) -> Self:
        """Learn the means of the values that are there."""
        if np.isnan(X).all(axis=0).any():
            raise ValueError("a column has no values to average")
        self.means_ = np.nanmean(X, axis=0)
        return self

    def transform(self, X: np.ndarray) -> np.ndarray:
        """Fill the gaps, with the means of the training rows."""
        return np.where(np.isnan(X), self.means_, X)


class Standardize:
    """Subtract the training mean and divide by the training standard deviation."""

    def fit(self, X: np.ndarray) -> Self:
        """Learn both; a constant column is only centered."""
        self.mean_, scale = X.mean(axis=0), X.std(axis=0)
        self.scale_ = np.where(scale == 0, 1.0, scale)
        return self

    def transform(self, X: np.ndarray) -> np.ndarray:
        """Shift and scale."""
        return (X - self.mean_) / self.scale_


class Pipeline:
    """Holds its steps (composition) and has the methods of a step, so pipelines nest."""

    def __init__(self, steps: Sequence[Transformer]) -> None:
        self.steps = list(steps)

    def fit(self, X: np.ndarray) -> Self:
        """Fit each step on what the steps before it make of the training rows."""
        for step in self.steps:
            X = step.fit(X).transform(X)
        return self

    def transform(self, X: np.ndarray) -> np.ndarray:
        """Run the rows through every step, fitting nothing."""
        for step in self.steps:
            X = step.transform(X)
        return X


if __name__ == "__main__":
    train = np.array([[1.0, 10.0], [np.nan, 20.0], [5.0, 60.0]])
    new = np.array([[np.nan, 30.0], [9.0, 10.0]])
    pipeline = Pipeline([ImputeMean(), Standardize()]).fit(train)
    print("means learned from the training rows:", pipeline.steps[0].means_)
    print("new rows, transformed:")
    print(pipeline.transform(new).round(2))
    print("fitted on the new rows instead (wrong):")
    print(Pipeline([ImputeMean(), Standardize()]).fit(new).transform(new).round(2))
