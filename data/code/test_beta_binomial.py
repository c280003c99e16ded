"""The conjugate update against prior times likelihood on a grid, and the comparison against draws."""

import numpy as np
import pytest
from beta_binomial import Beta, chance_better
from scipy import stats

GRID = (np.arange(200_000) + 0.5) / 200_000


@pytest.mark.parametrize(("prior", "k", "n"), [(Beta(1, 1), 3, 10), (Beta(4, 36), 3, 10), (Beta(2.5, 9), 11, 17)])
def test_update_mean_and_interval_agree_with_a_grid(prior, k, n):
    weights = stats.beta.pdf(GRID, prior.a, prior.b) * stats.binom.pmf(k, n, GRID)
    weights /= weights.sum()
    posterior = prior.after(k, n - k)
    assert np.isclose(posterior.mean, np.sum(GRID * weights), atol=1e-6)
    for level in (0.95, 0.8):
        edges = np.interp([(1 - level) / 2, (1 + level) / 2], np.cumsum(weights), GRID)
        assert np.allclose(posterior.interval(level), edges, atol=1e-4)


def test_updating_one_by_one_gives_the_same_belief():
    belief = Beta(4, 36)
    for success in (1, 0, 0, 1, 0, 0, 0, 1, 0, 0):
        belief = belief.after(success, 1 - success)
    assert belief == Beta(4, 36).after(3, 7)


def test_mean_is_the_chance_of_the_next_success():
    belief = Beta(7, 43)
    assert np.isclose(belief.mean, stats.betabinom.pmf(1, 1, 7, 43))


def test_chance_better_agrees_with_draws_and_with_symmetry():
    rng = np.random.default_rng(1)
    for one, two in ((Beta(44, 396), Beta(7, 43)), (Beta(3, 5), Beta(8, 4))):
        draws = rng.beta([[one.a], [two.a]], [[one.b], [two.b]], size=(2, 400_000))
        assert abs(chance_better(one, two) - np.mean(draws[1] > draws[0])) < 0.004
        assert np.isclose(chance_better(one, two) + chance_better(two, one), 1, atol=1e-5)


def test_a_rate_beats_a_uniform_one_with_its_mean_as_chance():
    for belief in (Beta(1, 1), Beta(7, 43)):
        assert np.isclose(chance_better(Beta(1, 1), belief), belief.mean, atol=1e-7)
