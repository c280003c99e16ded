"""Every diagnostic against leaving the rows out one by one."""

import numpy as np
from leverage_and_cook import diagnose, slope, stores


def data():
    rng = np.random.default_rng(0)
    x = np.column_stack([np.ones(15), rng.normal(size=15), rng.exponential(size=15)])
    return x, x @ [1.0, 2.0, -1.0] + rng.normal(size=15)


def test_cook_is_the_move_of_all_fitted_values_when_a_row_is_left_out():
    x, y = data()
    full = np.linalg.lstsq(x, y, rcond=None)[0]
    variance = np.sum((y - x @ full) ** 2) / (15 - 3)
    for i, cook in enumerate(diagnose(x, y)[2]):
        without = np.linalg.lstsq(np.delete(x, i, 0), np.delete(y, i), rcond=None)[0]
        assert np.isclose(cook, np.sum((x @ (full - without)) ** 2) / (3 * variance))


def test_studentized_residual_is_the_error_of_predicting_the_left_out_row():
    x, y = data()
    for i, studentized in enumerate(diagnose(x, y)[1]):
        rest, target = np.delete(x, i, 0), np.delete(y, i)
        theta = np.linalg.lstsq(rest, target, rcond=None)[0]
        variance = np.sum((target - rest @ theta) ** 2) / (14 - 3)
        error = variance * (1 + x[i] @ np.linalg.inv(rest.T @ rest) @ x[i])
        assert np.isclose(studentized, (y[i] - x[i] @ theta) / np.sqrt(error))


def test_leverage_is_how_far_the_own_fit_moves_with_the_own_target():
    x, y = data()
    for i, leverage in enumerate(diagnose(x, y)[0]):
        moved = y.copy()
        moved[i] += 1
        fits = [x @ np.linalg.lstsq(x, target, rcond=None)[0] for target in (y, moved)]
        assert np.isclose(leverage, fits[1][i] - fits[0][i])
    assert np.isclose(diagnose(x, y)[0].sum(), 3)


def test_only_the_far_row_off_the_line_bends_it():
    alone = slope(*(values[:-1] for values in stores(3, 6)))
    assert abs(slope(*stores(3, 11)) - alone) < 0.02
    assert abs(slope(*stores(12, 24)) - alone) < 0.02
    assert slope(*stores(12, 14)) < alone - 0.6
    assert np.isclose(slope(*stores(12, 14)), np.polyfit(stores(12, 14)[0][:, 1], stores(12, 14)[1], 1)[0])
