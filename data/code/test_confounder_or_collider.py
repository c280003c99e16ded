"""Each coefficient against its exact value from covariances, and the true effect by intervening on t."""

import numpy as np
import pytest
from confounder_or_collider import collider, confounder, mediator, slope


def exact(world: str) -> tuple[float, float]:
    """Coefficient of t alone and with z, from the model's own covariance matrix."""
    noise = {  # rows t, y, z as sums of independent unit noises
        "confounder": np.array([[2, 1, 0], [5, 1, 1], [1, 0, 0]]),  # noises of z, t, y
        "mediator": np.array([[1, 0, 0], [1, 2, 1], [0.5, 1, 0]]),  # noises of t, z, y
        "collider": np.array([[1, 0, 0], [1, 1, 0], [3, 2, 1]]),  # noises of t, y, z
    }[world]
    cov = noise @ noise.T
    return cov[0, 1] / cov[0, 0], np.linalg.solve(cov[np.ix_([0, 2], [0, 2])], cov[[0, 2], 1])[0]


@pytest.mark.parametrize("world", [confounder, mediator, collider])
def test_coefficients_agree_with_the_covariances(world):
    t, y, z = world(200_000, np.random.default_rng(1))
    assert np.allclose((slope(y, t)[0], slope(y, t, z)[0]), exact(world.__name__), atol=0.02)


def test_exact_values_of_the_text():
    assert np.allclose(exact("confounder"), (2.2, 1))
    assert np.allclose(exact("mediator"), (1, 0))
    assert np.allclose(exact("collider"), (1, -0.2))


def test_slope_agrees_with_a_regression_of_residuals():
    rng = np.random.default_rng(2)
    t, z, y = rng.normal(size=(3, 50))
    part = t - np.polyval(np.polyfit(z, t, 1), z)
    assert np.isclose(slope(y, t, z)[0], part @ y / (part @ part))


def test_the_fit_improves_although_the_coefficient_gets_worse():
    """Given t, the collider is 2 e + u with y's noise e, so one fifth of y's noise stays: R squared 1 - 0.2 / 2."""
    t, y, z = collider(200_000, np.random.default_rng(3))
    assert np.allclose((slope(y, t)[1], slope(y, t, z)[1]), (0.5, 0.9), atol=0.01)
