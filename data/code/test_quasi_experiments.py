"""Each estimate with its assumption kept is the effect, and broken it is off by what theory says."""

import numpy as np
import pytest
from quasi_experiments import EFFECT, cutoff, differences, instrument, weighting
from scipy.stats import norm

N = 400_000


@pytest.mark.parametrize("design", [differences, cutoff, instrument, weighting])
def test_right_while_the_assumption_holds_where_the_raw_gap_is_wrong(design):
    raw, estimate = design(N, False, np.random.default_rng(7))
    assert estimate == pytest.approx(EFFECT, abs=0.06)
    assert raw > EFFECT + 1


def test_difference_in_differences_takes_the_other_trend_for_an_effect():
    raw, estimate = differences(N, True, np.random.default_rng(8))
    assert estimate == pytest.approx(EFFECT + 0.8, abs=0.02) and raw == pytest.approx(5 + EFFECT + 0.8, abs=0.02)


def test_cutoff_agrees_with_two_fitted_lines_and_is_far_off_when_people_sort():
    def line(x, y):
        return np.polyval(np.polyfit(x, y, 1), 0)

    for broken in (False, True):
        rng = np.random.default_rng(9)
        eager = rng.normal(size=N)
        score = rng.uniform(-1, 1, N)
        if broken:
            pushed = (score > -0.1) & (score < 0) & (eager > 0)
            score[pushed] *= -1
        y = 4 * score + (score >= 0) + eager
        right, left = (score >= 0) & (score < 0.2), (score < 0) & (score > -0.2)
        jump = line(score[right], y[right]) - line(score[left], y[left])
        assert cutoff(N, broken, np.random.default_rng(9))[1] == pytest.approx(jump, abs=1e-6)
    assert jump > EFFECT + 1


def test_a_nudge_with_a_path_of_its_own_adds_that_path_over_the_share_moved():
    moved = norm.cdf(0.5 / 2**0.5) - norm.cdf(-1 / 2**0.5)
    _, estimate = instrument(N, True, np.random.default_rng(10))
    assert estimate == pytest.approx(EFFECT + 0.3 / moved, abs=0.06)


def test_weights_leave_the_bias_of_what_was_not_measured():
    # within a group: treated share p + 0.2 with the habit and p without, so the habit is more common among the treated
    bias = 0
    for p in (0.2, 0.6):
        treated, untreated = (p + 0.2) / (2 * p + 0.2), (0.8 - p) / (1.8 - 2 * p)
        bias += 2 * (treated - untreated) / 2
    _, estimate = weighting(N, True, np.random.default_rng(11))
    assert estimate == pytest.approx(EFFECT + bias, abs=0.04)
