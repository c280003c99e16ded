"""The chain against the exact posterior, against a transition matrix, and the tail against SciPy."""

import numpy as np
import pytest
from metropolis_hastings import effective_size, log_posterior, metropolis, multiplicative, tail_of_normal
from scipy import stats

EXACT = stats.beta(7, 43)


def test_log_posterior_is_the_beta_density_up_to_a_constant():
    grid = np.linspace(0.01, 0.9, 40)
    difference = [log_posterior(rate) for rate in grid] - EXACT.logpdf(grid)
    assert np.allclose(difference, difference[0])
    assert log_posterior(-0.1) == log_posterior(1.2) == -np.inf


def quantiles_agree(chain, exact=EXACT, tolerance=0.02):
    levels = np.linspace(0.1, 0.9, 9)
    return np.all(np.abs(np.mean(chain[:, None] < exact.ppf(levels), axis=0) - levels) < tolerance)


def test_both_chains_reach_the_exact_posterior():
    for seed in (5, 6):
        assert quantiles_agree(metropolis(log_posterior, 0.3, 0.1, 60_000, seed)[5_000:])
        assert quantiles_agree(multiplicative(log_posterior, 0.3, 0.5, 60_000, seed)[5_000:])


def test_without_the_factor_the_chain_has_another_target():
    chain = multiplicative(log_posterior, 0.3, 0.5, 60_000, 7, correct=False)[5_000:]
    assert not quantiles_agree(chain)
    assert quantiles_agree(chain, stats.beta(6, 43))  # the posterior divided by the rate


def test_an_asymmetric_target_is_not_reflected():
    chain = metropolis(lambda x: stats.gamma.logpdf(x, 2), 1.0, 2.0, 20_000, 8)[1_000:]
    assert quantiles_agree(chain, stats.gamma(2), 0.03)


def test_rejected_moves_are_kept_as_repeats():
    chain = metropolis(log_posterior, 0.2, 2.0, 20_000, 9)
    assert len(chain) == 20_000
    assert np.mean(np.diff(chain) == 0) > 0.9


def test_effective_size_of_independent_and_of_correlated_draws():
    rng = np.random.default_rng(10)
    noise = rng.normal(size=200_001)  # an odd number, too
    assert abs(effective_size(noise) / len(noise) - 1) < 0.02
    for memory in (0.8, -0.5):
        correlated = np.empty_like(noise)
        correlated[0] = noise[0]
        for i in range(1, len(noise)):
            correlated[i] = memory * correlated[i - 1] + noise[i]
        exact = (1 - memory) / (1 + memory)
        assert abs(effective_size(correlated[1:]) / len(noise) / exact - 1) < 0.08


def test_effective_size_of_a_short_chain_by_hand():
    for seed in range(20):
        chain = np.random.default_rng(seed).normal(size=31).cumsum()
        centered = chain - chain.mean()
        total = 0.0
        for lag in range(0, 30, 2):
            pair = sum(centered[: 31 - t] @ centered[t:] for t in (lag, lag + 1))
            if pair < 0:
                break
            total += pair
        assert np.isclose(effective_size(chain), 31 / (2 * total / (centered @ centered) - 1))


def exact_acceptance_and_efficiency(step):
    """The same walk between the cells of a fine grid, from its transition matrix: no draws at all."""
    cells = 900
    rates = 0.5 * (np.arange(cells) + 0.5) / cells  # the posterior beyond one half is negligible
    target = EXACT.pdf(rates)
    target /= target.sum()
    moves = stats.norm.pdf(rates - rates[:, None], scale=step) * 0.5 / cells * np.minimum(1, target / target[:, None])
    accepted = target @ moves.sum(axis=1)
    np.fill_diagonal(moves, 0)
    np.fill_diagonal(moves, 1 - moves.sum(axis=1))
    centered = rates - target @ rates
    summed = np.linalg.solve(np.eye(cells) - moves + target, centered)  # centered, plus its means one, two, ... steps later
    variance = target @ centered**2
    return accepted, variance / (2 * (target * centered) @ summed - variance)


@pytest.mark.parametrize(("step", "noise"), [(0.03, 0.2), (0.1, 0.12), (2.0, 0.25)])
def test_acceptance_and_effective_size_agree_with_the_transition_matrix(step, noise):
    accepted, efficiency = exact_acceptance_and_efficiency(step)
    chain = metropolis(log_posterior, 0.14, step, 60_000, 13)
    assert abs(np.mean(np.diff(chain) != 0) - accepted) < 0.015
    assert abs(effective_size(chain) / len(chain) / efficiency - 1) < noise


def test_weighted_tail_is_exact_within_its_error():
    for limit, shift in ((4, 4.0), (3, 2.0), (1, 0.0)):
        estimate, error = tail_of_normal(limit, shift, 200_000, 11)
        assert abs(estimate - stats.norm.sf(limit)) < 4 * error
        assert error < 0.03 * estimate


def test_standard_error_is_the_one_of_the_weighted_terms():
    second_moment = np.exp(4.0**2) * stats.norm.sf(4 + 4.0)
    exact = np.sqrt((second_moment - stats.norm.sf(4) ** 2) / 100_000)
    assert abs(tail_of_normal(4, 4.0, 100_000, 12)[1] / exact - 1) < 0.03
