"""The pull toward the mean against the exact beta-binomial, and the two comparisons against the effect put in."""

import numpy as np
import pytest
import regression_to_the_mean
from regression_to_the_mean import PARCELS, A, B, expected_again, experiment, month
from scipy.integrate import quad
from scipy.stats import beta, betabinom, binom

SHARES = np.arange(PARCELS + 1) / PARCELS


def tail_mean(part: float) -> float:
    """Exact mean share of the lowest `part` of couriers in one month, in percent; the last value taken in part."""
    weights = betabinom.pmf(np.arange(PARCELS + 1), PARCELS, A, B)
    before = np.cumsum(weights) - weights
    taken = np.clip(part - before, 0, weights)
    return 100 * float(np.sum(taken * SHARES) / part)


@pytest.mark.parametrize(("count", "parcels"), [(70, 100), (84, 100), (97, 100), (20, 25), (333, 400)])
def test_next_month_given_this_one_by_bayes_rule(count, parcels, monkeypatch):
    monkeypatch.setattr(regression_to_the_mean, "PARCELS", parcels)  # 100 would hide swapped weights

    def weight(rate):
        return beta.pdf(rate, A, B) * binom.pmf(count, parcels, rate)

    inside = [0.85, 0.9]  # near the peak
    expected = quad(lambda rate: rate * weight(rate), 0, 1, points=inside)[0] / quad(weight, 0, 1, points=inside)[0]
    assert expected_again(count / parcels) == pytest.approx(expected, abs=1e-6)


def test_the_worst_tenth_comes_halfway_back_without_any_effect():
    means, worst = experiment(400_000, 0.0, np.random.default_rng(1)), tail_mean(0.1)
    for group in ("trained", "not trained"):
        assert means[f"{group}, June"] == pytest.approx(worst, abs=0.12)
        assert means[f"{group}, July"] == pytest.approx((worst + 90) / 2, abs=0.12)


def test_the_best_tenth_falls_and_the_whole_does_not_move():
    means = experiment(400_000, 0.0, np.random.default_rng(2))
    top = (90 - 0.9 * tail_mean(0.9)) / 0.1
    assert means["best tenth, June"] == pytest.approx(top, abs=0.12)
    assert means["best tenth, July"] == pytest.approx((top + 90) / 2, abs=0.12)
    assert abs(means["all, July"] - means["all, June"]) < 0.05


def test_the_control_group_finds_the_effect_and_before_after_does_not():
    means = experiment(600_000, 0.02, np.random.default_rng(3))
    assert means["trained, July"] - means["not trained, July"] == pytest.approx(2, abs=0.12)
    assert means["trained, July"] - means["trained, June"] > 5.5


def test_a_month_has_the_binomial_spread():
    shares = month(np.full(100_000, 0.9), np.random.default_rng(4))
    assert shares.mean() == pytest.approx(0.9, abs=0.001) and shares.std() == pytest.approx(0.03, abs=0.0005)
