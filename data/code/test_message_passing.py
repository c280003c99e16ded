"""A round against a loop over neighbors, relabeled nodes, and the limit against the stationary distribution."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from message_passing import mean_round, two_clusters, within_and_between


def random_graph(n, seed):
    rng = np.random.default_rng(seed)
    upper = np.triu(rng.random((n, n)) < 0.4, 1).astype(float)
    return upper + upper.T, rng.normal(size=(n, 2)), rng


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 8), st.integers(0, 10_000))
def test_a_round_is_the_mean_over_a_node_and_its_neighbors(n, seed):
    a, h, _ = random_graph(n, seed)
    expected = [np.mean([h[u] for u in range(n) if u == v or a[v, u]], axis=0) for v in range(n)]
    assert np.allclose(mean_round(a, h), expected)


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 8), st.integers(0, 10_000))
def test_renaming_the_nodes_renames_the_result(n, seed):
    a, h, rng = random_graph(n, seed)
    order = rng.permutation(n)
    assert np.allclose(mean_round(a[np.ix_(order, order)], h[order]), mean_round(a, h)[order])


def test_many_rounds_leave_one_value_for_the_whole_connected_graph():
    a, h = two_clusters(4, 1), np.random.default_rng(1).normal(size=(8, 1))
    weight = a.sum(axis=1) + 1  # the stationary distribution of the walk with self-loops is proportional to it
    expected = weight @ h[:, 0] / weight.sum()
    for _ in range(2000):
        h = mean_round(a, h)
    assert np.allclose(h, expected)


def test_two_clusters_have_the_edges_they_should():
    a = two_clusters(5, 2)
    assert a.sum() / 2 == 2 * 10 + 2 and (a == a.T).all() and a.trace() == 0


def test_spread_and_distance_of_known_clusters():
    assert np.allclose(within_and_between(np.array([[0.0], [2.0], [7.0], [7.0]])), (np.sqrt(0.5), 6))
