"""Alternating least squares against a numerical gradient, a known matrix, and a direct ridge regression."""

import numpy as np
from matrix_factorization import fit, loss, solve_side, toy_ratings
from sklearn.linear_model import Ridge


def test_after_an_item_step_the_loss_is_flat_in_every_item_parameter():
    users, items, ratings, shape = toy_ratings(np.random.default_rng(4))
    model = fit(users, items, ratings, shape, 3, 1.5, rounds=2)
    for values in (model.c, model.Q):
        for at in [tuple(0 for _ in values.shape), tuple(s - 1 for s in values.shape)]:
            here, step = values[at], 1e-5
            sides = []
            for sign in (1, -1):
                values[at] = here + sign * step
                sides.append(loss(model, users, items, ratings, 1.5))
            values[at] = here
            assert abs(sides[0] - sides[1]) / (2 * step) < 1e-4


def test_more_rounds_never_raise_the_loss():
    users, items, ratings, shape = toy_ratings(np.random.default_rng(5))
    losses = [loss(fit(users, items, ratings, shape, 2, 2.0, rounds), users, items, ratings, 2.0) for rounds in (1, 2, 4, 8)]
    assert losses == sorted(losses, reverse=True)


def test_each_row_is_scikit_learns_ridge_on_its_own_ratings():
    rng = np.random.default_rng(6)
    rows, features, targets = rng.integers(0, 4, 60), rng.normal(size=(60, 3)), rng.normal(size=60)
    ours = solve_side(rows, features, targets, 5, 0.7)
    for row in range(4):
        design = np.column_stack([np.ones(60), features])[rows == row]
        assert np.allclose(ours[row], Ridge(alpha=0.7, fit_intercept=False).fit(design, targets[rows == row]).coef_)
    assert np.array_equal(ours[4], np.zeros(4))


def test_a_noiseless_rank_one_matrix_is_completed():
    rng = np.random.default_rng(7)
    full = 3 + np.outer(rng.normal(size=40), rng.normal(size=30))
    users, items = np.nonzero(rng.random(full.shape) < 0.6)
    model = fit(users, items, full[users, items], full.shape, 1, 1e-3, rounds=60)
    hidden = np.ones(full.shape, bool)
    hidden[users, items] = False
    u, i = np.nonzero(hidden)
    assert np.sqrt(np.mean((model.predict(u, i) - full[u, i]) ** 2)) < 0.1


def test_in_the_long_run_the_loss_is_flat_in_the_user_parameters_too():
    users, items, ratings, shape = toy_ratings(np.random.default_rng(8))
    model = fit(users, items, ratings, shape, 1, 2.0, rounds=80)
    for values in (model.b, model.P):
        at, sides = tuple(s - 1 for s in values.shape), []
        here = values[at]
        for sign in (1, -1):
            values[at] = here + sign * 1e-5
            sides.append(loss(model, users, items, ratings, 2.0))
        values[at] = here
        assert abs(sides[0] - sides[1]) / 2e-5 < 1e-3
