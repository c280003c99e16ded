"""Every formula against SciPy, the distance against its bound, and mixed rates against the negative binomial."""

import numpy as np
import pytest
from binomial_or_poisson import binomial, bound, distance, geometric_tail, mixed_counts, poisson
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats


@given(st.integers(1, 60), st.floats(0.01, 0.99), st.data())
def test_the_formulas_are_scipys(n, p, data):
    k = data.draw(st.integers(0, n))
    assert binomial(n, p, k) == pytest.approx(stats.binom.pmf(k, n, p), abs=1e-12)
    assert poisson(n * p, k) == pytest.approx(stats.poisson.pmf(k, n * p), abs=1e-12)
    assert geometric_tail(p, k) == pytest.approx(stats.geom.sf(k, p), abs=1e-12)


@pytest.mark.parametrize("n, rate", [(4, 2), (20, 2), (200, 2), (50, 7)])
def test_the_distance_is_total_variation_and_below_the_bound(n, rate):
    k = np.arange(200)
    total_variation = np.abs(stats.binom.pmf(k, n, rate / n) - stats.poisson.pmf(k, rate)).sum() / 2
    assert distance(n, rate) == pytest.approx(total_variation, abs=1e-9)
    assert distance(n, rate) <= bound(n, rate) <= min(rate / n, rate * rate / n)


def test_for_a_single_trial_the_bound_is_reached():
    assert distance(1, 0.3) == pytest.approx(bound(1, 0.3))


def test_poisson_is_fine_for_a_small_chance_even_when_the_mean_is_large():
    n, rate = 2_000, 20
    k = np.arange(200)
    apart = np.abs(stats.binom.pmf(k, n, rate / n) - stats.poisson.pmf(k, rate)).sum() / 2
    assert apart <= bound(n, rate) < 0.0101


def test_gamma_rates_give_a_negative_binomial():
    counts = mixed_counts(3, 2, 200_000, seed=5)
    law = stats.nbinom(2, 2 / (2 + 3))
    assert counts.var() == pytest.approx(law.var(), rel=0.03)
    assert (counts == 0).mean() == pytest.approx(law.pmf(0), abs=0.005)
