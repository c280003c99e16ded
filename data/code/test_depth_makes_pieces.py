"""The fold against its formula, and the bound for one layer against random networks."""

import numpy as np
import pytest
from depth_makes_pieces import deep, pieces, tent

random = np.random.default_rng(4)


def test_the_tent_goes_up_and_down():
    assert np.allclose(tent(np.array([0, 0.25, 0.5, 0.75, 1])), [0, 0.5, 1, 0.5, 0])


@pytest.mark.parametrize("layers", [1, 2, 5, 8])
def test_every_layer_doubles_the_pieces(layers):
    grid = np.linspace(0, 1, 2**12 + 1)
    assert pieces(deep(grid, layers)) == 2**layers
    turns = np.arange(2**layers + 1) / 2**layers
    assert np.allclose(deep(turns, layers), np.arange(2**layers + 1) % 2)


@pytest.mark.parametrize("units", [1, 3, 8])
def test_one_layer_has_at_most_one_piece_more_than_units(units):
    corners = random.choice(np.arange(1, 256), size=units, replace=False) / 256
    grid = np.linspace(0, 1, 257)
    assert pieces(np.maximum(grid[:, None] - corners, 0) @ random.normal(size=units)) <= units + 1
