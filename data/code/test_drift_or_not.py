"""PSI and KS against SciPy and against what theory says of them."""

import numpy as np
import pytest
from drift_or_not import ks, psi, week
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import entropy, ks_2samp

samples = st.lists(st.integers(-5, 5), min_size=1, max_size=40).map(lambda values: np.array(values, float))


@pytest.mark.filterwarnings("ignore::RuntimeWarning")  # SciPy's p-value, which is not used
@given(samples, samples)
def test_ks_agrees_with_scipy_when_values_tie(reference, current):
    assert np.isclose(ks(reference, current), ks_2samp(reference, current, method="asymp").statistic)


def test_psi_is_the_sum_of_both_divergences_over_the_same_bins():
    rng = np.random.default_rng(1)
    reference, current = rng.normal(size=5_000), rng.normal(0.4, 1.3, 3_000)
    edges = np.concatenate([[-np.inf], np.quantile(reference, np.arange(1, 10) / 10), [np.inf]])
    p, q = (np.histogram(sample, edges)[0] / len(sample) for sample in (reference, current))
    assert np.isclose(psi(reference, current), entropy(p, q) + entropy(q, p))


def test_psi_of_a_whole_shift_nears_the_square_of_the_shift():
    rng = np.random.default_rng(2)
    reference, current = rng.normal(size=200_000), rng.normal(0.5, 1, 200_000)
    assert np.isclose(psi(reference, current, bins=100), 0.5**2, atol=0.015)


def test_psi_without_drift_averages_bins_less_one_times_the_sum_of_inverse_sizes():
    rng = np.random.default_rng(4)
    runs = [psi(rng.normal(size=1_000), rng.normal(size=400)) for _ in range(400)]
    assert np.isclose(np.mean(runs), 9 * (1 / 1_000 + 1 / 400), rtol=0.1)


def test_an_empty_bin_counts_as_one_row_in_ten_thousand():
    full = (1 - 0.1) * np.log(1 / 0.1)  # all rows fall into the first bin of ten
    empty = 9 * (0.1 - 1e-4) * np.log(0.1 / 1e-4)
    assert np.isclose(psi(np.arange(100.0), np.full(50, 3.0)), full + empty)
    new = (0.03 - 1e-4) * np.log(0.03 / 1e-4)  # three values below all that the reference has seen
    assert np.isclose(psi(np.full(50, 3.0), np.arange(100.0)), new + (0.97 - 1) * np.log(0.97))


def test_a_week_moves_the_inputs_and_the_boundary_to_where_it_was_told():
    x, y = week(40_000, np.random.default_rng(8), inputs=0.5, boundary=2.0)
    assert np.isclose(x.mean(), 0.5, atol=0.03)
    near = np.abs(x - 2) < 0.2  # at the boundary both labels are equally likely, one unit below it 1 is rare
    below = np.abs(x - 1) < 0.2
    assert np.isclose(y[near].mean(), 0.5, atol=0.05)
    assert np.isclose(y[below].mean(), 1 / (1 + np.exp(2)), atol=0.04)


def test_concept_drift_leaves_the_inputs_alone_and_moves_the_error():
    rng = np.random.default_rng(5)
    (x, y), (moved_x, moved_y) = week(40_000, rng), week(40_000, rng, boundary=1.0)
    assert psi(x, moved_x) < 0.005
    assert np.mean((moved_x > 0) != moved_y) > np.mean((x > 0) != y) + 0.05


def test_data_drift_can_lower_the_error():
    rng = np.random.default_rng(6)
    (x, y), (moved_x, moved_y) = week(40_000, rng), week(40_000, rng, inputs=1.0)
    assert psi(x, moved_x) > 0.25
    assert np.mean((moved_x > 0) != moved_y) < np.mean((x > 0) != y) - 0.02
