"""k-means against scikit-learn from the same start, against all partitions, and with clusters that run empty."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kmeans import k_means, lloyd, plus_plus, squared_distances
from sklearn.cluster import KMeans


def cost_of(x, labels):
    return sum(((x[labels == j] - x[labels == j].mean(axis=0)) ** 2).sum() for j in set(labels.tolist()))


@pytest.mark.parametrize(("n", "d", "k"), [(60, 2, 3), (150, 5, 7), (40, 1, 4)])
def test_from_the_same_start_it_ends_where_scikit_learn_does(n, d, k):
    rng = np.random.default_rng(n)
    x = rng.normal(size=(n, d)) + 3 * rng.integers(0, 3, (n, 1))
    start = x[rng.choice(n, k, replace=False)]
    library = KMeans(k, init=start, n_init=1, tol=0, algorithm="lloyd").fit(x)
    labels, centers, cost = lloyd(x, start)
    assert np.array_equal(labels, library.labels_)
    assert np.allclose(centers, library.cluster_centers_)
    assert np.isclose(cost, library.inertia_)


@settings(max_examples=25, deadline=None)
@given(st.integers(2, 7), st.integers(1, 3), st.integers(0, 10_000))
def test_the_best_of_many_starts_is_the_best_partition_of_a_few_points(n, k, seed):
    k = min(k, n)
    x = np.random.default_rng(seed).normal(size=(n, 2))
    best = min(cost_of(x, np.array(labels)) for labels in product(range(k), repeat=n))
    assert np.isclose(k_means(x, k, starts=30)[2], best)


@given(st.integers(1, 15), st.integers(1, 6), st.sampled_from([0, 5, 50]), st.sampled_from([1, 30]), st.integers(0, 10_000))
def test_every_distinct_point_counts_and_no_cluster_stays_empty(n, k, away, spread, seed):
    rng, k = np.random.default_rng(seed), min(k, n)
    x = rng.integers(0, 3, (n, 2)).astype(float)
    start = rng.normal(away, spread, (k, 2))
    labels, centers, cost = lloyd(x, start)
    assert np.all(np.isfinite(centers))
    assert len(set(labels.tolist())) == min(k, len(np.unique(x, axis=0)))
    assert np.isclose(cost, cost_of(x, labels))
    assert cost <= squared_distances(x, start).min(axis=1).sum() + 1e-9


def test_an_empty_cluster_is_refilled_also_where_the_farthest_point_is_a_copy_of_a_new_center():
    x, start = np.array([[0.0], [0.0], [10.0], [11.0]]), np.array([[5.0], [10.4], [100.0]])
    labels, _, cost = lloyd(x, start)
    assert len(set(labels.tolist())) == 3
    assert cost == 0


def test_k_means_plus_plus_draws_by_squared_distance_to_the_nearest_center():
    x, rng = np.array([[0.0], [1.0], [3.0]]), np.random.default_rng(0)
    pairs = [tuple(plus_plus(x, 2, rng)[:, 0]) for _ in range(6000)]
    after_zero = [b for a, b in pairs if a == 0]
    assert np.isclose(np.mean([b == 3 for b in after_zero]), 9 / 10, atol=0.03)
    assert all(a != b for a, b in pairs)
    line = np.array([[0.0], [2.0], [2.5], [9.0]])
    third = [c for a, b, c in (plus_plus(line, 3, rng)[:, 0] for _ in range(6000)) if {a, b} == {0, 9}]
    assert np.isclose(np.mean([c == 2 for c in third]), 2**2 / (2**2 + 2.5**2), atol=0.04)


def test_equal_points_and_impossible_k():
    assert k_means(np.ones((4, 2)), 3)[2] == 0
    for k in (0, 5):
        with pytest.raises(ValueError, match="k must be"):
            k_means(np.ones((4, 2)), k)
