"""The simulated parts against their closed forms for a linear smoother, and against the measured error."""

import numpy as np
import pytest
from bias_variance_by_degree import NOISE, basis, decompose, truth


def exact(x, new, degree):
    """For fixed inputs the fit is H y, so its mean is H f(x) and its variance NOISE^2 |row of H|^2."""
    smoother = np.vander(new, degree + 1) @ np.linalg.pinv(np.vander(x, degree + 1))
    return np.mean((smoother @ truth(x) - truth(new)) ** 2), NOISE**2 * np.mean(np.sum(smoother**2, axis=1))


@pytest.mark.parametrize("degree", [0, 1, 2, 4, 7])
def test_bias_and_variance_match_their_closed_forms_on_lopsided_inputs(degree):
    rng = np.random.default_rng(1)
    x, new = np.sort(rng.uniform(0, 1, 20)) ** 2, np.linspace(0.05, 0.7, 31)
    part, (bias2, variance) = decompose(x, new, degree, 20_000, rng), exact(x, new, degree)
    assert part["variance"] == pytest.approx(variance, rel=0.05)
    assert part["bias2"] == pytest.approx(bias2, abs=0.001 + 0.03 * bias2)


@pytest.mark.parametrize("degree", [1, 3, 6])
def test_the_three_parts_add_up_to_the_error_measured_on_fresh_targets(degree):
    x, new = np.linspace(0, 1, 15) ** 1.5, np.linspace(0.1, 0.9, 40)
    part = decompose(x, new, degree, 20_000, np.random.default_rng(2))
    assert part["test error"] == pytest.approx(part["bias2"] + part["variance"] + NOISE**2, rel=0.02)


def test_at_the_training_inputs_the_average_variance_is_noise_times_parameters_over_examples():
    x = np.linspace(0, 1, 18) ** 2
    part = decompose(x, x, 4, 20_000, np.random.default_rng(3))
    assert part["variance"] == pytest.approx(NOISE**2 * 5 / 18, rel=0.03)


def test_the_basis_spans_the_powers_of_x():
    x = np.linspace(0, 1, 9)
    powers = np.vander(x, 4)
    fitted = basis(x, 3) @ np.linalg.lstsq(basis(x, 3), powers, rcond=None)[0]
    assert np.allclose(fitted, powers)
