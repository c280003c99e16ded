"""Islands against scipy.ndimage.label, and steps against scipy's shortest paths."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from islands import island_sizes, steps
from scipy.ndimage import label
from scipy.sparse.csgraph import shortest_path

grids = st.integers(1, 7).flatmap(
    lambda width: st.lists(st.text("#.", min_size=width, max_size=width), min_size=1, max_size=6)
)


@given(grids)
def test_sizes_agree_with_scipy(grid):
    cells = np.array([[cell == "#" for cell in row] for row in grid])
    labels, count = label(cells)
    assert island_sizes(grid) == sorted((int((labels == i).sum()) for i in range(1, count + 1)), reverse=True)


@given(grids)
def test_steps_agree_with_scipy(grid):
    land = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == "#"]
    if land:
        near = np.array([[abs(a - c) + abs(b - d) == 1 for c, d in land] for a, b in land], float)
        for goal, distance in zip(land, shortest_path(near)[0], strict=True):
            assert steps(grid, land[0], goal) == (None if np.isinf(distance) else distance)


def test_the_example_of_the_text():
    world = ["##..#", "#...#", "..#..", "#.###"]
    assert island_sizes(world) == [4, 3, 2, 1]
    assert steps(world, (1, 0), (0, 1)) == 2


def test_an_empty_grid_and_a_sea_have_no_islands():
    assert island_sizes([]) == [] == island_sizes(["...", "..."])
