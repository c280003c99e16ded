"""Union-find against SciPy's connected components, and its depth against the bound."""

from math import log2

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components
from union_find import UnionFind, same_customer

N = 9
links_between = st.lists(st.tuples(st.integers(0, N - 1), st.integers(0, N - 1)), max_size=14)


@given(links_between)
def test_groups_agree_with_connected_components(links):
    x, y = np.array(links or [(0, 0)]).T
    count, labels = connected_components(csr_array((np.ones(len(x)), (x, y)), shape=(N, N)), directed=False)
    groups = same_customer(N, links)
    assert sorted(groups) == sorted(np.flatnonzero(labels == label).tolist() for label in range(count))


@given(links_between)
def test_the_number_of_sets_falls_by_one_with_each_new_link(links):
    sets = UnionFind(N)
    new = sum(sets.union(x, y) for x, y in links)
    roots = [sets.find(x) for x in range(N)]
    assert sets.sets == N - new == len(set(roots))
    assert all(sets.size[root] == roots.count(root) for root in roots)


def test_the_trees_stay_shallow():
    n = 1024
    sets = UnionFind(n)
    rng = np.random.default_rng(0)
    for x, y in rng.integers(n, size=(4000, 2)).tolist():
        sets.union(x, y)
    parent = sets.parent
    for x in range(n):
        depth = 0
        while parent[x] != x:
            x, depth = parent[x], depth + 1
        assert depth <= log2(n)


def test_finding_halves_the_path():
    sets = UnionFind(9)
    sets.parent = [0, 0, 1, 2, 3, 4, 5, 6, 7]
    assert sets.find(8) == 0
    assert sets.parent == [0, 0, 0, 2, 2, 4, 4, 6, 6]


def test_a_chain_of_links_stays_shallow_whichever_way_it_is_written():
    for flip in (False, True):
        sets = UnionFind(500)
        for x in range(499):
            sets.union(*((x + 1, x) if flip else (x, x + 1)))
        assert max(sets.size) == 500
        assert sum(parent != sets.find(0) for parent in sets.parent) == 0


def test_the_example_of_the_text():
    assert same_customer(7, [(0, 3), (5, 1), (3, 6), (1, 5)]) == [[0, 3, 6], [1, 5], [2], [4]]
