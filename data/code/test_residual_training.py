"""The gradients against central differences, with and without skips, and the trainings against what the text says."""

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


def test_a_full_size_start_is_the_same_with_and_without_skips():
    assert np.array_equal(
        start(3, 4, False, np.random.default_rng(1))["inner"][:, 0],
        start(3, 4, True, np.random.default_rng(1))["inner"][:, 0],
    )
    w = start(3, 200, False, np.random.default_rng(1))
    assert np.isclose(w["inner"].var(), 2 / 200, rtol=0.02)


def test_one_step_of_training_moves_every_weight_by_the_rate():
    """Adam's first step is the sign of the gradient times the rate."""
    (x, y), before = spirals(100), start(2, 16, False, np.random.default_rng(0))
    grads = loss_and_gradient(before, x, y, False)[1]
    moved = {name: value - 0.01 * np.sign(grads[name]) for name, value in before.items()}
    assert np.isclose(train(2, False, False, 0.01, seed=0, steps=1), loss_and_gradient(moved, x, y, False)[0], atol=1e-4)


def test_a_loss_far_from_zero_does_not_overflow():
    w = start(1, 4, False, np.random.default_rng(0))
    w["out"] = w["out"] * 1e5
    with np.errstate(all="raise", under="ignore"):
        assert np.isfinite(loss_and_gradient(w, *spirals(10), True)[0])


def test_depth_hurts_training_without_skips_and_with_branches_at_full_size():
    def median(blocks, skip, zero):
        return np.median([train(blocks, skip, zero, 0.003, seed) for seed in range(3)])

    assert median(2, False, False) < 0.05 and median(25, True, True) < 0.01
    assert median(25, False, False) > 0.3 and median(25, True, False) > 0.3
