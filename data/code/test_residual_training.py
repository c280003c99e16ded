"""The gradients against central differences, with and without skips, and the three trainings against what the text says."""

import numpy as np
import pytest
from residual_training import loss_and_gradient, spirals, start, train


@pytest.mark.parametrize("skip", [False, True])
@pytest.mark.parametrize("blocks", [1, 3])
def test_every_gradient_agrees_with_nudging_the_weight(skip, blocks):
    rng = np.random.default_rng(5)
    w = start(blocks, 4, skip, rng)
    w["inner"] = rng.normal(0, 0.7, w["inner"].shape)  # not zero, so that every path counts
    w["bias"] = rng.normal(0, 0.5, w["bias"].shape)
    x, y = rng.normal(size=(7, 2)), np.array([0.0, 1, 1, 0, 1, 0, 0])
    grads = loss_and_gradient(w, x, y, skip)[1]
    for name, value in w.items():
        for at in np.ndindex(value.shape):
            kept, ends = value[at], []
            for step in (1e-6, -1e-6):
                value[at] = kept + step
                ends.append(loss_and_gradient(w, x, y, skip)[0])
            value[at] = kept
            assert np.isclose(grads[name][at], (ends[0] - ends[1]) / 2e-6, atol=1e-7), (name, at)


def test_a_fresh_network_with_skips_is_its_first_and_last_layer():
    x, y = spirals(20)
    w = start(30, 8, True, np.random.default_rng(2))
    s = x @ w["into"] @ w["out"]
    p = 1 / (1 + np.exp(-s))
    assert np.isclose(loss_and_gradient(w, x, y, True)[0], -np.mean(np.where(y == 1, np.log(p), np.log(1 - p))))


def test_the_spirals_cannot_be_split_by_a_line():
    x, y = spirals(100)
    design = np.column_stack([x, np.ones(100)])
    guess = design @ np.linalg.lstsq(design, y, rcond=None)[0] > 0.5
    assert 0.3 < np.mean(guess == y) < 0.75


def test_depth_hurts_training_only_without_skips():
    plain, deep, skips = train(2, False, 0.003), train(25, False, 0.003), train(25, True, 0.003)
    assert plain < 0.05 and skips < 0.05
    assert deep > 0.3
