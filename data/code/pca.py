"""Principal component analysis by the singular value decomposition of the centered data."""

from dataclasses import dataclass

import numpy as np


@dataclass
class PCA:
    """mean: (d,); components: (k, d), orthonormal rows; variance and share: (k,), largest first."""

    mean: np.ndarray
    components: np.ndarray
    variance: np.ndarray
    share: np.ndarray


def fit(x: np.ndarray, k: int) -> PCA:
    """x: (n, d) with n >= 2, and k at most min(n, d)."""
    mean = x.mean(axis=0)
    centered = np.where(np.ptp(x, axis=0) == 0, 0, x - mean)    # a constant column: 0, whatever its mean was rounded to
    u, s, vt = np.linalg.svd(centered, full_matrices=False)     # (n, r), (r,), (r, d) with r = min(n, d)
    variance = s**2 / (len(x) - 1)                              # the eigenvalues of the covariance matrix
    largest = np.abs(vt).argmax(axis=1)                         # a component's sign is arbitrary: fix it
    vt *= np.where(vt[np.arange(len(vt)), largest] < 0, -1, 1)[:, None]
    total = variance.sum()
    share = variance / total if total > 0 else np.zeros_like(variance)
    return PCA(mean, vt[:k], variance[:k], share[:k])


def transform(model: PCA, x: np.ndarray) -> np.ndarray:
    """Coordinates along the components: (m, d) -> (m, k). New data is centered by the training mean."""
    return (x - model.mean) @ model.components.T


def restore(model: PCA, z: np.ndarray) -> np.ndarray:
    """The nearest points in the original space: (m, k) -> (m, d)."""
    return z @ model.components + model.mean


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    directions = np.array([[2.0, 1.0, 2.0], [1.0, -2.0, 0.0]]) / [[3.0], [np.sqrt(5)]]
    x = rng.normal(size=(200, 2)) * [3.0, 1.0] @ directions + 0.1 * rng.normal(size=(200, 3)) + [50, -20, 0]
    model = fit(x, 2)
    print("components:", np.round(model.components, 2).tolist())
    print("share of variance:", np.round(model.share, 3).tolist())
    error = ((x - restore(model, transform(model, x))) ** 2).sum() / (len(x) - 1)
    print(f"squared error of two components / (n - 1): {error:.4f}, third eigenvalue: {fit(x, 3).variance[2]:.4f}")
    uncentered = np.linalg.svd(x, full_matrices=False)[2][0]
    print("first direction without centering:", (np.round(uncentered * np.sign(uncentered[0]), 2) + 0.0).tolist())
    thin = np.array([[1.0, 1.0], [1e-9, 0.0], [0.0, 1e-9]])     # two columns of almost the same direction
    by_svd, by_eigenvalue = np.linalg.svd(thin)[1][1], np.sqrt(max(np.linalg.eigvalsh(thin.T @ thin)[0], 0))
    print("a singular value of 1e-9, right to a percent: by SVD", abs(by_svd - 1e-9) < 1e-11, "by eigenvalues of x'x",
          abs(by_eigenvalue - 1e-9) < 1e-11)
