"""Dijkstra against SciPy's Bellman-Ford, on random graphs with edges of length zero and unreachable nodes."""

from itertools import pairwise

import numpy as np
import pytest
from dijkstra import dijkstra, path
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import csr_array
from scipy.sparse.csgraph import bellman_ford

NODES = "abcdef"
graphs = st.dictionaries(
    st.sampled_from(NODES), st.dictionaries(st.sampled_from(NODES), st.integers(1, 9), max_size=4), max_size=6
)


@given(graphs)
def test_distances_agree_with_bellman_ford(graph):
    edges = [(NODES.index(a), NODES.index(b), length) for a, row in graph.items() for b, length in row.items()]
    rows, columns, lengths = map(np.array, zip(*edges, strict=True)) if edges else ([], [], [])
    expected = bellman_ford(csr_array((np.array(lengths, float), (rows, columns)), shape=(6, 6)), indices=0)
    distance, _ = dijkstra(graph, "a")
    assert distance == {node: length for node, length in zip(NODES, expected, strict=True) if np.isfinite(length)}


@given(graphs)
def test_the_paths_are_real_and_as_long_as_said(graph):
    distance, before = dijkstra(graph, "a")
    for node, total in distance.items():
        nodes = path(before, node)
        assert nodes[0] == "a"
        assert sum(graph[a][b] for a, b in pairwise(nodes)) == total


def test_the_example_of_the_text():
    minutes = {"A": {"B": 7, "C": 2, "E": 20}, "B": {"D": 1}, "C": {"B": 3, "D": 8}, "D": {"E": 4}, "E": {}}
    distance, before = dijkstra(minutes, "A")
    assert distance == {"A": 0, "C": 2, "B": 5, "D": 6, "E": 10}
    assert path(before, "E") == ["A", "C", "B", "D", "E"]


def test_edges_of_length_zero_and_nodes_out_of_reach():
    assert dijkstra({"a": {"b": 0}, "c": {"a": 1}}, "a")[0] == {"a": 0, "b": 0}


def test_the_edges_of_a_node_are_looked_at_once():
    looked_at = []

    class Recording(dict):
        def get(self, node, default=None):
            looked_at.append(node)
            return super().get(node, default)

    dijkstra(Recording({"a": {"b": 9, "c": 1}, "c": {"b": 2}, "b": {"d": 1}}), "a")
    assert looked_at == ["a", "c", "b", "d"]


def test_a_negative_edge_is_refused():
    with pytest.raises(ValueError):
        dijkstra({"a": {"b": -1}}, "a")
