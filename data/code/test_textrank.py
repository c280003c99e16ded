"""The score as the solution of a linear system and as a dense eigenvector, and similarities by hand."""

import numpy as np
import pytest
from textrank import TEXT, rank, similarity, summarize, words_of


def google_matrix(weights, damping):
    n = len(weights)
    moves = np.array([row / row.sum() if row.sum() else np.full(n, 1 / n) for row in weights])
    return damping * moves + (1 - damping) / n


@pytest.mark.parametrize("damping", [0.5, 0.85])
@pytest.mark.parametrize("seed", range(8))
def test_the_score_is_the_leading_eigenvector(seed, damping):
    rng = np.random.default_rng(seed)
    weights = rng.random((7, 7)) * (rng.random((7, 7)) < 0.5)
    if seed % 2:
        weights[3] = 0
    matrix = google_matrix(weights, damping)
    values, vectors = np.linalg.eig(matrix.T)
    lead = np.real(vectors[:, np.argmax(np.real(values))])
    found = rank(weights, damping)
    assert found == pytest.approx(lead / lead.sum(), abs=1e-9)
    assert found.sum() == pytest.approx(1)


def test_the_text_against_a_linear_system():
    weights = similarity(TEXT)
    moves = weights / weights.sum(axis=1, keepdims=True)
    exact = np.linalg.solve(np.eye(6) - 0.85 * moves.T, np.full(6, 0.15 / 6))
    assert rank(weights) == pytest.approx(exact)
    order = [s for _, s in sorted(zip(-exact, TEXT, strict=True))]
    for count in (1, 2, 3):
        picked = summarize(TEXT, count)
        assert set(picked) == set(order[:count]) and picked == sorted(picked, key=TEXT.index)


def test_similarity_by_hand():
    table = similarity(["Cats chase small mice.", "Mice fear cats and dogs!", "Stop.", "Snow fell."])
    assert words_of("Mice fear cats and dogs!") == {"mice", "fear", "cats", "dogs"}
    assert table[0, 1] == table[1, 0] == pytest.approx(2 / (2 * np.log(4)))
    assert np.diag(table).sum() == 0 and table[2].sum() == table[3].sum() == 0
    # One word alone makes no edge: its logarithm is 0, and two such sentences would divide by 0.
    assert not similarity(["Stop.", "Stop!", "Stop barking dogs."]).any()
