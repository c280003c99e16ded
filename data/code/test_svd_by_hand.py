"""The decomposition against its definition and NumPy's, and the best approximation against many others."""

import numpy as np
import pytest
from svd_by_hand import best_of_rank, relative_growth, svd


@pytest.mark.parametrize("shape", [(2, 2), (5, 3), (7, 7)])
def test_factors_are_orthonormal_and_give_the_matrix_back(shape):
    a = np.random.default_rng(sum(shape)).normal(size=shape)
    u, sigma, vt = svd(a)
    assert np.allclose(u.T @ u, np.eye(shape[1])) and np.allclose(vt @ vt.T, np.eye(shape[1]))
    assert np.allclose((u * sigma) @ vt, a)
    assert np.allclose(sigma, np.linalg.svd(a, compute_uv=False))


def test_example_of_the_text():
    _, sigma, vt = svd(np.array([[4.0, 0.0], [3.0, -5.0]]))
    assert np.allclose(sigma, np.sqrt([40, 10]))
    assert np.allclose(np.abs(vt), np.sqrt(0.5))


def test_no_other_matrix_of_the_rank_is_nearer():
    rng = np.random.default_rng(1)
    a = rng.normal(size=(6, 4))
    best = best_of_rank(a, 2)
    assert np.linalg.matrix_rank(best) == 2
    sigma = np.linalg.svd(a, compute_uv=False)
    assert np.isclose(np.linalg.norm(a - best), np.sqrt(np.sum(sigma[2:] ** 2)))
    assert np.isclose(np.linalg.norm(a - best, 2), sigma[2])
    for _ in range(300):
        left = np.linalg.qr(rng.normal(size=(6, 2)))[0]
        assert np.linalg.norm(a - left @ (left.T @ a)) >= np.linalg.norm(a - best)


def test_growth_of_errors_never_exceeds_the_condition_number_and_can_reach_it():
    rng = np.random.default_rng(2)
    a = rng.normal(size=(4, 4))
    condition = np.linalg.cond(a)
    assert all(relative_growth(a, *rng.normal(size=(2, 4))) <= condition * (1 + 1e-9) for _ in range(200))
    u, _, _ = np.linalg.svd(a)
    assert np.isclose(relative_growth(a, u[:, 0], 1e-3 * u[:, -1]), condition)
