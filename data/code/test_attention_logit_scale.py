"""The softmax against SciPy, its Jacobian against finite differences, and the variance against its derivation."""

import numpy as np
import pytest
from attention_logit_scale import gradient_size, random_scores, softmax
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import softmax as reference

rows = st.lists(st.floats(-30, 30), min_size=2, max_size=9).map(np.array)


@given(rows)
def test_softmax_agrees_with_scipy(scores):
    assert np.allclose(softmax(scores), reference(scores))


@given(st.lists(st.floats(-4, 4), min_size=2, max_size=6).map(np.array))
def test_gradient_size_agrees_with_finite_differences(scores):
    step = 1e-5
    columns = [
        (reference(scores + step * unit) - reference(scores - step * unit)) / (2 * step) for unit in np.eye(len(scores))
    ]
    assert np.isclose(gradient_size(reference(scores)), np.linalg.norm(columns), atol=1e-7)


@pytest.mark.parametrize("width", [1, 7, 50])
def test_scores_have_mean_zero_and_variance_equal_to_the_width(width):
    scores = random_scores(30_000, 2, width, np.random.default_rng(width))
    assert abs(scores.mean()) < 4 * np.sqrt(width / scores.size)
    assert np.isclose(scores.var(), width, rtol=0.06)


def test_scaling_keeps_the_weights_alike_at_every_width():
    rng = np.random.default_rng(5)
    tops = [softmax(random_scores(2000, 16, width, rng) / np.sqrt(width)).max(axis=-1).mean() for width in (32, 512)]
    assert np.isclose(*tops, atol=0.02)
    assert softmax(random_scores(2000, 16, 512, rng)).max(axis=-1).mean() > 0.85


def test_two_keys_one_deviation_apart():
    assert np.isclose(softmax(np.array([8.0, 0.0]))[0] / softmax(np.array([8.0, 0.0]))[1], 2980.96, rtol=1e-5)
