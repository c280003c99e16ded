"""Three ways to the same distances, against SciPy; what broadcasts; and where the matrix product loses digits."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pairwise_distances import by_broadcasting, by_loops, by_matrix_product
from scipy.spatial.distance import cdist


@given(st.integers(0, 6), st.integers(0, 5), st.integers(1, 4), st.integers(0, 2**32 - 1))
def test_all_three_agree_with_scipy(n, m, d, seed):
    rng = np.random.default_rng(seed)
    a, b = rng.normal(size=(n, d)), rng.normal(size=(m, d))
    expected = cdist(a, b, "sqeuclidean")
    for distances in (by_loops, by_broadcasting, by_matrix_product):
        assert distances(a, b).shape == (n, m)
        assert np.allclose(distances(a, b), expected)


def test_rounding_never_makes_a_distance_negative():
    a = np.random.default_rng(0).normal(loc=1000, size=(50, 7))
    assert (by_matrix_product(a, a) >= 0).all()
    assert np.allclose(by_matrix_product(a - a.mean(axis=0), a - a.mean(axis=0)), by_broadcasting(a, a))


def test_far_from_zero_the_matrix_product_loses_the_digits_that_broadcasting_keeps():
    a, b = np.array([[1e8]]), np.array([[1e8 + 1]])
    assert by_broadcasting(a, b)[0, 0] == 1
    assert abs(by_matrix_product(a, b)[0, 0] - 1) >= 0.5


def test_a_vector_and_a_column_make_a_matrix_by_mistake():
    targets, predictions = np.arange(5.0), np.arange(5.0)[:, None]
    assert (targets - predictions).shape == (5, 5)
    assert ((targets - predictions) ** 2).mean() == 4
    with pytest.raises(ValueError):
        np.ones((5, 3)) + np.ones(5)
