"""The rule for intervals against multiplying quiet quarters, SciPy's Poisson, and simulated skies."""

from math import log

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import expon, poisson
from shooting_star import at_least_one, share_of_busy_windows, simulate


@given(st.floats(0.01, 0.99), st.integers(1, 30))
def test_equal_parts_multiply_back_to_the_whole(chance, parts):
    quiet = 1 - at_least_one(chance, 1 / parts)
    assert quiet**parts == pytest.approx(1 - chance)


@given(st.floats(0.01, 0.99), st.floats(0.05, 5))
def test_it_is_the_poisson_chance_of_some_event(chance, share):
    assert at_least_one(chance, share) == pytest.approx(1 - poisson.pmf(0, -log(1 - chance) * share))


def test_the_example():
    assert at_least_one(0.84, 0.25) == pytest.approx(1 - 0.4**0.5)


def test_a_simulated_sky_agrees_and_its_waits_forget():
    times = simulate(1.5, 100_000, seed=4)
    assert times[-1] > 99_900
    assert share_of_busy_windows(times, 100_000, 3) == pytest.approx(1 - np.exp(-0.5), abs=0.006)
    waits = np.diff(times)
    assert (waits[waits > 0.8] > 1.2).mean() == pytest.approx(expon.sf(0.4, scale=1 / 1.5), abs=0.012)


def test_the_first_of_two_kinds_comes_in_proportion_to_its_rate():
    rng = np.random.default_rng(5)
    first = rng.exponential(1 / 10, 100_000) < rng.exponential(1 / 15, 100_000)
    assert first.mean() == pytest.approx(10 / 25, abs=0.006)


def test_an_inspector_at_a_random_moment_meets_a_gap_twice_as_long():
    times = simulate(3.0, 100_000, seed=6)
    moments = np.random.default_rng(7).uniform(times[0], times[-1], 50_000)
    after = np.searchsorted(times, moments)
    assert (times[after] - times[after - 1]).mean() == pytest.approx(2 / 3, rel=0.02)
