"""Data drift and concept drift: the first moves PSI and KS, the second moves only the error."""

import numpy as np


def psi(reference: np.ndarray, current: np.ndarray, bins: int = 10) -> float:
    """Population stability index of two samples (n,) and (m,), over the reference's quantile bins."""
    edges = np.quantile(reference, np.linspace(0, 1, bins + 1)[1:-1])
    p, q = (
        np.bincount(np.searchsorted(edges, sample, side="right"), minlength=bins) / len(sample)
        for sample in (reference, current)
    )
    p, q = np.maximum(p, 1e-4), np.maximum(q, 1e-4)  # an empty bin would be infinite
    return float(np.sum((q - p) * np.log(q / p)))


def ks(reference: np.ndarray, current: np.ndarray) -> float:
    """The largest distance between the two empirical distribution functions."""
    values = np.concatenate([reference, current])
    below_first = np.searchsorted(np.sort(reference), values, side="right") / len(reference)
    below_second = np.searchsorted(np.sort(current), values, side="right") / len(current)
    return float(np.max(np.abs(below_first - below_second)))


def week(n: int, rng: np.random.Generator, inputs: float = 0.0, boundary: float = 0.0) -> tuple[np.ndarray, np.ndarray]:
    """Inputs of N(inputs, 1), and labels that are 1 with probability 1 / (1 + exp(-2 (x - boundary))); each (n,)."""
    x = rng.normal(inputs, 1, n)
    return x, (rng.random(n) < 1 / (1 + np.exp(-2 * (x - boundary)))).astype(int)


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    reference, _ = week(50_000, rng)
    print("week            PSI    KS  error of 'say 1 when x > 0'")
    for name, change in (("as before", {}), ("data drift", {"inputs": 1.0}), ("concept drift", {"boundary": 1.0})):
        x, y = week(50_000, rng, **change)
        print(f"{name:13} {psi(reference, x):5.2f}  {ks(reference, x):4.2f}  {np.mean((x > 0) != y):5.1%}")
    small = [psi(*rng.normal(size=(2, 100))) for _ in range(2_000)]
    print(f"PSI of two samples of 100 from the same distribution, on average: {np.mean(small):.2f}")
