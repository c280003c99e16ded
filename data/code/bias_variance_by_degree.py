"""Squared bias, variance and noise of polynomial fits, and the test error they add up to."""

import numpy as np

NOISE = 0.3


def truth(x: np.ndarray) -> np.ndarray:
    """What no training set shows without noise. x: (n,) inputs in [0, 1]."""
    return np.sin(2 * np.pi * x)


def basis(x: np.ndarray, degree: int) -> np.ndarray:
    """Columns 1, x, ..., x^degree, as Legendre polynomials so that high degrees stay stable. Gives (n, degree + 1)."""
    return np.polynomial.legendre.legvander(2 * x - 1, degree)


def decompose(x: np.ndarray, new: np.ndarray, degree: int, sets: int, rng: np.random.Generator) -> dict[str, float]:
    """Averages over `sets` training sets at inputs x: (n,) and over new inputs: (m,).

    The test error is measured on fresh noisy targets; it is not computed from the three parts.
    """
    targets = truth(x)[:, None] + rng.normal(0, NOISE, (len(x), sets))
    weights, *_ = np.linalg.lstsq(basis(x, degree), targets, rcond=None)
    predictions = basis(new, degree) @ weights
    average = predictions.mean(axis=1)
    fresh = truth(new)[:, None] + rng.normal(0, NOISE, predictions.shape)
    return {
        "bias2": float(np.mean((average - truth(new)) ** 2)),
        "variance": float(np.mean(predictions.var(axis=1))),
        "test error": float(np.mean((fresh - predictions) ** 2)),
    }


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x, new = np.linspace(0, 1, 25), np.linspace(0.01, 0.99, 99)
    print(f"noise {NOISE**2:.3f} everywhere, 25 examples, 4,000 training sets")
    print("degree  bias^2  variance    sum  test error")
    for degree in (1, 3, 5, 9, 15):
        part = decompose(x, new, degree, 4000, rng)
        total = part["bias2"] + part["variance"] + NOISE**2
        print(f"{degree:6}  {part['bias2']:6.3f}  {part['variance']:8.3f}  {total:5.3f}  {part['test error']:10.3f}")
