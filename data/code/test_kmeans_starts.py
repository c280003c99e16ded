"""Lloyd's algorithm against scikit-learn from the same start, its cost round by round, and the seeding by counting."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kmeans_starts import blobs, k_means, plus_plus_start, uniform_start
from sklearn.cluster import KMeans


@pytest.mark.parametrize("seed", range(5))
def test_the_same_start_ends_where_scikit_learn_ends(seed):
    rng = np.random.default_rng(seed)
    x = blobs(5, 30, rng)
    start = uniform_start(x, 5, rng)
    theirs = KMeans(5, init=start, n_init=1, tol=0, algorithm="lloyd").fit(x)
    label, centers, cost = k_means(x, start)
    assert np.array_equal(label, theirs.labels_) and np.allclose(centers, theirs.cluster_centers_)
    assert np.isclose(cost, theirs.inertia_)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(-9, 9), st.integers(-9, 9)), min_size=4, max_size=30, unique=True))
def test_no_round_makes_the_cost_larger(points):
    x = np.array(points, float)
    costs = [k_means(x, x[:3], rounds)[2] for rounds in range(8)]
    assert all(later <= earlier + 1e-9 for earlier, later in zip(costs, costs[1:]))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(-9, 9), st.integers(-9, 9)), min_size=4, max_size=30, unique=True))
def test_the_end_is_a_fixed_point_and_its_cost_is_that_of_its_labels(points):
    x = np.array(points, float)
    label, centers, cost = k_means(x, x[:3])
    assert np.isclose(sum(np.sum((row - centers[j]) ** 2) for row, j in zip(x, label)), cost)
    for j in set(label):
        assert np.allclose(centers[j], x[label == j].mean(axis=0))


def test_the_second_seed_is_drawn_in_proportion_to_squared_distance():
    x, rng = np.array([[0.0], [1.0], [3.0]]), np.random.default_rng(0)
    pairs = [tuple(plus_plus_start(x, 2, rng)[:, 0]) for _ in range(6000)]
    from_zero = [second for first, second in pairs if first == 0]
    assert abs(np.mean(np.array(from_zero) == 3) - 9 / 10) < 0.03
    from_three = [second for first, second in pairs if first == 3]
    assert abs(np.mean(np.array(from_three) == 0) - 9 / 13) < 0.04


def test_the_third_seed_is_drawn_by_the_distance_from_the_nearest_seed():
    x, rng = np.array([[0.0], [2.0], [6.0], [7.0]]), np.random.default_rng(1)
    draws = [tuple(plus_plus_start(x, 3, rng)[:, 0]) for _ in range(12000)]
    third = np.array([third for first, second, third in draws if (first, second) == (0, 7)])
    assert len(third) > 1000 and abs(np.mean(third == 2) - 4 / 5) < 0.04  # squared distances 4 from 0 and 1 from 7


def test_uniform_starts_are_different_points_and_each_is_as_likely():
    x, rng = np.arange(5.0)[:, None], np.random.default_rng(2)
    starts = np.array([uniform_start(x, 3, rng)[:, 0] for _ in range(3000)])
    assert all(len(set(start)) == 3 for start in starts)
    assert np.allclose([np.mean(starts == value) for value in range(5)], 0.2, atol=0.02)


def test_a_center_that_loses_all_its_points_stays_where_it_is():
    label, centers, cost = k_means(np.array([[0.0], [1.0], [10.0]]), np.array([[0.0], [9.0], [100.0]]))
    assert list(label) == [0, 0, 1] and np.array_equal(centers, [[0.5], [10.0], [100.0]]) and cost == 0.5


def test_the_corners_of_the_text_have_a_good_and_a_bad_end():
    corners = np.array([[0.0, 0.0], [0.0, 1.0], [4.0, 0.0], [4.0, 1.0]])
    assert k_means(corners, np.array([[2.0, 0.0], [2.0, 1.0]]))[2] == 16
    assert k_means(corners, corners[[0, 3]])[2] == 1
