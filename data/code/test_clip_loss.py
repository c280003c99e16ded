"""The loss against scikit-learn's log loss, and what must not change it."""

import numpy as np
import pytest
from clip_loss import clip_loss, losses
from sklearn.metrics import log_loss

random = np.random.default_rng(0)


@pytest.mark.parametrize("n", [2, 3, 7])
def test_each_direction_is_the_log_loss_of_picking_the_partner(n):
    cosines, scale = random.uniform(-1, 1, (n, n)), 5.0
    shares = np.exp(scale * cosines)
    rows = shares / shares.sum(axis=1)[:, None]
    columns = (shares / shares.sum(axis=0)).T
    expected = [log_loss(range(n), each, labels=range(n)) for each in (rows, columns)]
    assert not np.isclose(*expected)
    assert np.allclose(losses(cosines, scale), expected)


def test_lengths_do_not_matter_and_order_of_pairs_does_not_matter():
    images, texts = random.normal(size=(5, 4)), random.normal(size=(5, 4))
    first = clip_loss(images, texts, 7.0)
    order = random.permutation(5)
    assert np.isclose(first, clip_loss(images[order] * 3, texts[order] * 0.2, 7.0))
    assert not np.isclose(first, clip_loss(images, texts[order], 7.0))


def test_it_is_the_mean_of_both_directions():
    images, texts = random.normal(size=(4, 3)), random.normal(size=(4, 3))
    one, other = (rows / np.sqrt((rows**2).sum(1, keepdims=True)) for rows in (images, texts))
    assert np.isclose(clip_loss(images, texts, 3.0), np.mean(losses(one @ other.T, 3.0)))


def test_a_large_scale_does_not_overflow():
    assert np.allclose(losses(np.eye(3), 5000.0), 0)
