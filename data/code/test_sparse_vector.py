"""Against NumPy on dense copies, and against SciPy's own CSR layout."""

import numpy as np
import pytest
import scipy.sparse
from hypothesis import given
from hypothesis import strategies as st
from sparse_vector import CSRMatrix, SparseVector

ENTRIES = st.dictionaries(st.integers(0, 6), st.integers(-3, 3).map(float), max_size=7)
WIDTH = 7


def dense(vector):
    return np.array([vector[i] for i in range(vector.size)])


@given(ENTRIES, ENTRIES)
def test_sum_and_dot_agree_with_numpy_and_store_no_zeros(a, b):
    u, v = SparseVector(WIDTH, a), SparseVector(WIDTH, b)
    assert [a.get(i, 0) for i in range(WIDTH)] == list(dense(u))
    assert u.dot(v) == v.dot(u) == dense(u) @ dense(v)
    total = u + v
    assert np.array_equal(dense(total), dense(u) + dense(v))
    assert len(total.entries) == np.count_nonzero(dense(total))
    assert len(u.entries) == np.count_nonzero(dense(u))


@given(st.lists(ENTRIES, max_size=5), st.lists(st.integers(-4, 4), min_size=WIDTH, max_size=WIDTH))
def test_the_matrix_has_scipys_layout_and_numpys_product(rows, x):
    vectors = [SparseVector(WIDTH, row) for row in rows]
    ours, full = CSRMatrix(vectors, WIDTH), np.array([dense(v) for v in vectors]).reshape(-1, WIDTH)
    assert ours @ x == list(full @ np.array(x))
    if rows:
        theirs = scipy.sparse.csr_array(full)
        assert (ours.starts, ours.columns, ours.values) == tuple(
            part.tolist() for part in (theirs.indptr, theirs.indices, theirs.data)
        )


class Counting(dict):
    looked = 0

    def __contains__(self, key):
        Counting.looked += 1
        return super().__contains__(key)


def test_a_dot_product_walks_the_shorter_vector():
    short, long = SparseVector(10_000, {3: 1.0, 7: 2.0}), SparseVector(10_000, dict.fromkeys(range(5_000), 1.0))
    short.entries, long.entries = Counting(short.entries), Counting(long.entries)
    Counting.looked = 0
    assert long.dot(short) == 3 and Counting.looked == 2


def test_sizes_and_indices_out_of_range_are_refused():
    u = SparseVector(3, {0: 1.0})
    for wrong in (lambda: SparseVector(3, {3: 1.0}), lambda: SparseVector(3, {-1: 1.0}), lambda: u[3], lambda: u[-1]):
        with pytest.raises(IndexError):
            wrong()
    other = SparseVector(4, {})
    for wrong in (lambda: u + other, lambda: u.dot(other), lambda: CSRMatrix([u, other], 3), lambda: CSRMatrix([u], 3) @ [1]):
        with pytest.raises(ValueError):
            wrong()


def test_the_example_of_the_text():
    u, v = SparseVector(6, {1: 2.0, 4: 3.0}), SparseVector(6, {0: 5.0, 4: -3.0, 5: 1.0})
    assert u.dot(v) == -9 and (u + v).entries == {1: 2, 0: 5, 5: 1}
    matrix = CSRMatrix([u, SparseVector(6, {}), v], width=6)
    assert matrix.starts == [0, 2, 2, 5] and matrix @ [1, 2, 3, 4, 5, 6] == [19, 0, -4]
