"""Squared distances between all pairs of rows: loops, broadcasting, and a matrix product that needs less memory."""

import numpy as np


def by_loops(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """a: (n, d); b: (m, d); returns (n, m). One interpreted step for each of n * m * d numbers."""
    result = np.zeros((len(a), len(b)))
    for i in range(len(a)):
        for j in range(len(b)):
            for k in range(a.shape[1]):
                result[i, j] += (a[i, k] - b[j, k]) ** 2
    return result


def by_broadcasting(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """(n, 1, d) minus (1, m, d) is (n, m, d): no loop in Python, but every difference is held at once."""
    differences = a[:, None, :] - b[None, :, :]
    return (differences**2).sum(axis=-1)


def by_matrix_product(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """|a|^2 - 2ab + |b|^2: nothing larger than (n, m) is held; rounding can dip below zero, so it is clipped."""
    squares = (a**2).sum(axis=1)[:, None] - 2 * a @ b.T + (b**2).sum(axis=1)[None, :]
    return np.maximum(squares, 0)


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    a, b = rng.normal(size=(40, 3)), rng.normal(size=(50, 3))
    expected = by_loops(a, b)
    print("all three agree:", all(np.allclose(f(a, b), expected) for f in (by_broadcasting, by_matrix_product)))
    n, m, d = 2_000, 3_000, 100
    differences, result = n * m * d * 8 / 1e9, n * m * 8 / 1e6
    print(f"differences of {n} x {m} x {d} float64: {differences:.1f} GB; the result alone: {result:.0f} MB")
    for left, right in [((5, 3), (3,)), ((5, 3), (5,)), ((5, 3), (5, 1)), ((5,), (5, 1))]:
        try:
            print(left, "with", right, "->", np.broadcast_shapes(left, right))
        except ValueError:
            print(left, "with", right, "-> does not broadcast")
