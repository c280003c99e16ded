"""Depth against width in one dimension: how many straight pieces a ReLU network can draw with a given number of units."""

import numpy as np


def tent(x: np.ndarray) -> np.ndarray:
    """A layer of two ReLU units: up from 0 to 1 and down again."""
    return 2 * np.maximum(x, 0) - 4 * np.maximum(x - 0.5, 0)


def deep(x: np.ndarray, layers: int) -> np.ndarray:
    """The same two units again and again: each layer folds the line once more."""
    for _ in range(layers):
        x = tent(x)
    return x


def pieces(values: np.ndarray) -> int:
    """Straight pieces of a function seen on an even grid that holds all its corners."""
    slopes = np.diff(values)
    return 1 + int((np.abs(np.diff(slopes)) > 1e-9 * np.abs(slopes).max()).sum())


if __name__ == "__main__":
    grid = np.linspace(0, 1, 2**14 + 1)
    for layers in (1, 2, 3, 10):
        count = pieces(deep(grid, layers))
        print(f"{layers:2d} layers of 2 units: {count:5,} pieces; one hidden layer needs at least {count - 1:,} units")
    corners = np.arange(4) / 4  # one hidden layer: a unit for each corner inside, and one for the first slope
    weights = np.array([4.0, -8.0, 8.0, -8.0])
    shallow = np.maximum(grid[:, None] - corners, 0) @ weights
    print(f"four units in one layer draw the same as two layers of two: {np.allclose(shallow, deep(grid, 2))}")
