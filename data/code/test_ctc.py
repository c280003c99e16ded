"""The forward sum against a list of every path."""

from itertools import product

import numpy as np
import pytest
from ctc import best_path, collapse, text_probability

random = np.random.default_rng(1)


def by_hand(path):
    """Collapse, written out: a symbol counts if it is no blank and differs from the one just before it."""
    return tuple(s for i, s in enumerate(path) if s != 0 and (i == 0 or path[i - 1] != s))


@pytest.mark.parametrize("frames", [1, 2, 3, 5, 6])
def test_every_text_has_the_sum_of_its_paths(frames):
    probs = random.dirichlet(np.ones(3), size=frames)
    sums = {}
    for path in product(range(3), repeat=frames):
        text = by_hand(path)
        sums[text] = sums.get(text, 0) + np.prod([probs[t, s] for t, s in enumerate(path)])
        assert tuple(collapse(list(path))) == text
    for text, expected in sums.items():
        assert np.isclose(text_probability(probs, list(text)), expected), text
    assert np.isclose(sum(text_probability(probs, list(text)) for text in sums), 1)


def test_a_double_letter_needs_a_blank_between():
    probs = np.full((2, 2), 0.5)
    assert text_probability(probs, [1, 1]) == 0
    assert np.isclose(text_probability(np.full((3, 2), 0.5), [1, 1]), 1 / 8)


def test_the_best_path_need_not_be_the_best_text():
    probs = np.array([[0.6, 0.4], [0.6, 0.4]])
    assert best_path(probs) == []
    assert text_probability(probs, [1]) > text_probability(probs, [])


def test_the_best_path_is_read_frame_by_frame():
    assert best_path(np.eye(3)[[1, 1, 0, 1, 2]]) == [1, 1, 2]
