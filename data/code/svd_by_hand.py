"""The singular value decomposition from the eigenvectors of A^T A, and what it says about approximation and solving."""

import numpy as np


def svd(a: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """U (m, n), singular values (n,) in falling order and V^T (n, n), for a of full column rank, a (m, n)."""
    values, v = np.linalg.eigh(a.T @ a)  # rising order, orthonormal columns
    sigma, v = np.sqrt(values[::-1]), v[:, ::-1]
    return a @ v / sigma, sigma, v.T


def best_of_rank(a: np.ndarray, rank: int) -> np.ndarray:
    """The matrix of this rank that is nearest to a, in the spectral and the Frobenius norm."""
    u, sigma, vt = np.linalg.svd(a, full_matrices=False)
    return (u[:, :rank] * sigma[:rank]) @ vt[:rank]


def relative_growth(a: np.ndarray, b: np.ndarray, change: np.ndarray) -> float:
    """Relative change of the solution of a x = b over the relative change of b."""
    x, moved = np.linalg.solve(a, b), np.linalg.solve(a, b + change)
    return float(np.linalg.norm(moved - x) / np.linalg.norm(x) / (np.linalg.norm(change) / np.linalg.norm(b)))


if __name__ == "__main__":
    a = np.array([[4.0, 0.0], [3.0, -5.0]])
    u, sigma, vt = svd(a)
    print("eigenvalues of A:      ", np.sort(np.linalg.eigvals(a))[::-1])
    print("eigenvalues of A^T A:  ", (sigma**2).round(6))
    print("singular values of A:  ", sigma.round(3), f" product {np.prod(sigma):.0f}, determinant {np.linalg.det(a):.0f}")
    print(f"condition number:       {sigma[0] / sigma[1]:.2f}")
    print(f"distance to rank 1:     {np.linalg.norm(a - best_of_rank(a, 1)):.3f}")
    near = np.array([[1.0, 1.0], [1.0, 1.001]])
    for b in (np.array([2.0, 2.0]), np.array([2.0, 2.002])):
        print(f"condition {np.linalg.cond(near):,.0f}: b = {b} gives x = {np.linalg.solve(near, b).round(6) + 0.0}")
    print(f"relative change of x over that of b: {relative_growth(near, np.array([2.0, 2.0]), np.array([0.0, 0.002])):,.0f}")
    _, exact, _ = np.linalg.svd(tall := np.array([[1, 1], [1e-9, 0], [0, 1e-9]]))
    eigen = np.sqrt(np.maximum(np.linalg.eigvalsh(tall.T @ tall)[0], 0))
    print(f"smallest singular value {exact[1]:.1e}; from A^T A {eigen:.1e}")
