"""Copies against the graphs they came from, and representations against SciPy."""

import numpy as np
from clone_graph import Node, adjacency_list, adjacency_matrix, clone, compressed_rows
from hypothesis import example, given
from hypothesis import strategies as st
from scipy.sparse import coo_array

graphs = st.integers(1, 7).flatmap(
    lambda n: st.tuples(st.just(n), st.lists(st.tuples(st.integers(0, n - 1), st.integers(0, n - 1)), max_size=15))
)


def linked(n, edges):
    nodes = [Node(i % 2) for i in range(n)]
    for a, b in edges:
        nodes[a].neighbors.append(nodes[b])
    return nodes


def numbered(start):
    """Values and edges by the order in which a depth-first search meets the nodes; and the nodes."""
    number, stack, order = {id(start): 0}, [start], [start]
    while stack:
        for neighbor in stack.pop().neighbors:
            if id(neighbor) not in number:
                number[id(neighbor)] = len(order)
                order.append(neighbor)
                stack.append(neighbor)
    return [(node.value, [number[id(other)] for other in node.neighbors]) for node in order], order


@given(graphs)
@example((3, [(0, 1), (1, 2), (2, 0), (0, 0), (0, 1)]))
def test_the_copy_has_the_same_form_and_shares_no_node(graph):
    nodes = linked(*graph)
    before, originals = numbered(nodes[0])
    copied, copies = numbered(clone(nodes[0]))
    assert copied == before == numbered(nodes[0])[0]
    assert not set(map(id, originals)) & set(map(id, copies))


def test_no_graph_and_a_chain_deeper_than_the_recursion_limit():
    assert clone(None) is None
    assert len(numbered(clone(linked(5000, [(i, i + 1) for i in range(4999)])[0]))[1]) == 5000


@given(graphs)
def test_representations_agree_with_scipy(graph):
    n, edges = graph
    a, b = (np.array([edge[side] for edge in edges], int) for side in (0, 1))
    matrix = coo_array((np.ones(len(edges), int), (a, b)), shape=(n, n))
    assert adjacency_matrix(n, edges) == matrix.toarray().tolist()
    offsets, targets = compressed_rows(n, edges)
    assert offsets == [0, *np.cumsum(np.bincount(a, minlength=n)).tolist()]
    rows = adjacency_list(n, edges)
    assert rows == [targets[offsets[i] : offsets[i + 1]] for i in range(n)]
    assert rows == [[edge[1] for edge in edges if edge[0] == i] for i in range(n)]
