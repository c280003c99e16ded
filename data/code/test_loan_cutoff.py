"""The best cut-off by trying all of them, and profit by simulated defaults."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from loan_cutoff import at_cutoff, break_even, profit


@given(st.lists(st.floats(0.001, 0.999), min_size=1, max_size=40), st.floats(1, 100), st.floats(1, 500))
def test_no_other_cutoff_earns_more_than_the_break_even_point(chances, margin, loss):
    chance = np.array(chances)
    best = max([0.0] + [profit(chance, margin, loss)[chance <= c].sum() for c in chance])
    assert np.isclose(profit(chance, margin, loss)[chance <= break_even(margin, loss)].sum(), best)


def test_expected_profit_is_what_simulated_loans_earn():
    rng = np.random.default_rng(0)
    chance = rng.beta(0.9, 11, 2_000_000)
    repaid = rng.random(2_000_000) >= chance
    earned = np.where(repaid, 20, -240)[chance <= 0.12].sum() / 2000
    assert abs(at_cutoff(chance, 0.12, 20, 240)[2] / earned - 1) < 0.02


def test_share_and_mean_are_over_the_approved_only():
    assert np.allclose(at_cutoff(np.array([0.1, 0.2, 0.9]), 0.3, 10, 30), (2 / 3, 0.15, 1000 * (6 + 2) / 3))
