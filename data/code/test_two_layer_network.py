"""The gradient against differences, the forward pass against scikit-learn, and training on data that can be learned."""

import numpy as np
import pytest
import two_layer_network
from sklearn.neural_network import MLPClassifier
from two_layer_network import loss_and_gradient, scores, slope_gap, start, train


def problem(n, d, m, c, seed):
    rng = np.random.default_rng(seed)
    w = start(d, m, c, rng)
    for name in ("b1", "W2", "b2"):
        w[name] += rng.normal(size=w[name].shape)
    return rng.normal(size=(n, d)), rng.integers(0, c, n), w


@pytest.mark.parametrize(("n", "d", "m", "c"), [(7, 3, 5, 4), (1, 2, 3, 2), (10, 1, 4, 6), (6, 5, 1, 3)])
def test_the_gradient_agrees_with_differences(n, d, m, c):
    x, y, w = problem(n, d, m, c, n)
    gradient, step = loss_and_gradient(x, y, w)[1], 1e-5
    for name, value in w.items():
        assert gradient[name].shape == value.shape
        for at in np.ndindex(value.shape):
            losses = []
            for nudge in (step, -step):
                moved = {other: array.copy() for other, array in w.items()}
                moved[name][at] += nudge
                losses.append(loss_and_gradient(x, y, moved)[0])
            assert np.isclose(gradient[name][at], (losses[0] - losses[1]) / (2 * step), atol=1e-8)
    assert slope_gap(x, y, w, np.random.default_rng(0)) < 1e-7


def test_repeating_the_batch_changes_neither_loss_nor_gradient():
    x, y, w = problem(6, 3, 4, 5, 8)
    (loss, gradient), (again, repeated) = loss_and_gradient(x, y, w), loss_and_gradient(np.tile(x, (3, 1)), np.tile(y, 3), w)
    assert np.isclose(loss, again)
    assert all(np.allclose(gradient[name], repeated[name]) for name in w)


@pytest.mark.filterwarnings("ignore")
def test_scores_and_loss_agree_with_scikit_learn():
    x, y, w = problem(40, 3, 6, 4, 2)
    library = MLPClassifier((6,), max_iter=1, random_state=0).fit(x, np.arange(40) % 4)
    library.coefs_, library.intercepts_ = [w["W1"], w["W2"]], [w["b1"], w["b2"]]
    p = library.predict_proba(x)
    assert np.array_equal(scores(x, w)[0].argmax(axis=1), p.argmax(axis=1))
    assert np.isclose(loss_and_gradient(x, y, w)[0], -np.log(p[np.arange(40), y]).mean())


@pytest.mark.filterwarnings("error")
def test_huge_scores_give_a_finite_loss_and_gradient():
    x, y, w = problem(5, 3, 4, 3, 1)
    loss, gradient = loss_and_gradient(1e4 * x, y, w)
    assert np.isfinite(loss)
    assert all(np.all(np.isfinite(value)) for value in gradient.values())


def test_it_can_learn_a_small_set_by_heart_and_leaves_the_start_alone():
    x, y, w = problem(20, 4, 64, 3, 3)
    kept = w["W1"].copy()
    trained = train(x, y, w, np.random.default_rng(0), epochs=400, rate=0.1, batch=6)
    assert loss_and_gradient(x, y, trained)[0] < 0.01
    assert np.array_equal(w["W1"], kept)


def test_every_epoch_sees_all_rows_once_in_batches_and_in_a_new_order(monkeypatch):
    x, y, w = problem(11, 1, 2, 3, 6)
    seen, plain = [], two_layer_network.loss_and_gradient
    monkeypatch.setattr(two_layer_network, "loss_and_gradient", lambda x, y, w: seen.append(x[:, 0]) or plain(x, y, w))
    train(x, y, w, np.random.default_rng(0), epochs=3, batch=4)
    assert [len(batch) for batch in seen] == [4, 4, 3] * 3
    epochs = [np.concatenate(seen[i : i + 3]).tolist() for i in (0, 3, 6)]
    assert all(sorted(epoch) == sorted(x[:, 0].tolist()) for epoch in epochs)
    assert epochs[0] != epochs[1] != epochs[2]


def test_from_zero_weights_only_the_last_bias_learns():
    x, y, w = problem(30, 2, 5, 3, 4)
    trained = train(x, y, {name: 0 * value for name, value in w.items()}, np.random.default_rng(0), epochs=5)
    assert not trained["W1"].any()
    assert not trained["W2"].any()
    assert trained["b2"].any()
