"""The weighted estimate against the exact expectation, and on logs whose answer is known without chance."""

import itertools

import numpy as np
from clicks_from_logs import CLICK, SHOWS_A, A, B, click_rate_if_always, click_rate_in_log, log
from hypothesis import given
from hypothesis import strategies as st


def exact_log(click, shows_a, size=10_000):
    """One row for every `1 / size` of probability, two audiences of equal size: expectations without sampling."""
    rows = []
    for audience, banner, clicked in itertools.product((0, 1), (A, B), (0, 1)):
        propensity = shows_a[audience] if banner == A else 1 - shows_a[audience]
        share = 0.5 * propensity * (click[audience][banner] if clicked else 1 - click[audience][banner])
        rows += [(banner, propensity, clicked)] * round(size * share)
    return tuple(np.array(column) for column in zip(*rows, strict=True))


tenths = st.integers(1, 9).map(lambda tenth: tenth / 10)


@given(st.tuples(tenths, tenths), st.tuples(tenths, tenths), st.tuples(tenths, tenths))
def test_the_weighted_rate_is_unbiased_whatever_the_old_policy_was(fans, others, shows_a):
    logged = exact_log((fans, others), shows_a)
    for choice in (A, B):
        estimate, _ = click_rate_if_always(*logged, choice)
        assert np.isclose(estimate, (fans[choice] + others[choice]) / 2)


def test_a_random_log_agrees_with_the_truth_within_four_standard_errors():
    logged = log(100_000, np.random.default_rng(7))
    for choice in (A, B):
        estimate, error = click_rate_if_always(*logged, choice)
        assert abs(estimate - CLICK[:, choice].mean()) < 4 * error


def test_the_stated_standard_error_is_the_spread_of_repeated_logs():
    rng = np.random.default_rng(3)
    runs = [click_rate_if_always(*log(2_000, rng), B) for _ in range(300)]
    estimates, errors = np.array(runs).T
    assert np.isclose(estimates.std(), errors.mean(), rtol=0.15)


def test_the_plain_rate_is_clicks_per_showing_among_those_who_were_shown_it():
    banner, _, clicked = exact_log(((0.2, 0.5), (0.1, 0.3)), (0.8, 0.6))  # A is shown to 70%, B to 30%
    assert np.isclose(click_rate_in_log(banner, clicked, A), (0.8 * 0.2 + 0.6 * 0.1) / 1.4)
    assert np.isclose(click_rate_in_log(banner, clicked, B), (0.2 * 0.5 + 0.4 * 0.3) / 0.6)


def test_the_plain_rate_in_the_log_prefers_the_worse_banner():
    banner, _, clicked = exact_log(CLICK, SHOWS_A)
    assert click_rate_in_log(banner, clicked, A) > 2 * click_rate_in_log(banner, clicked, B)
    assert CLICK[:, B].mean() > CLICK[:, A].mean()
