"""The effects against a regression and against the truth of the simulation, the money by counting a small shop's books."""

import numpy as np
import pytest
from promotion_lift import AFTER, BEFORE, DURING, effect, profit_change, simulate
from sklearn.linear_model import LinearRegression


@pytest.mark.parametrize("weeks", [DURING, AFTER])
@pytest.mark.parametrize("product", [0, 1])
def test_effect_is_the_interaction_of_a_regression(weeks, product):
    sales, on = simulate(np.random.default_rng(3), 30)
    rows = []
    for store in range(30):
        for late, span in ((0, BEFORE), (1, weeks)):
            rows += [(on[store], late, on[store] * late, packs) for packs in sales[store, span, product]]
    rows = np.array(rows)
    assert effect(sales, on, weeks)[0][product] == pytest.approx(LinearRegression().fit(rows[:, :3], rows[:, 3]).coef_[2])


def test_effects_are_those_that_were_put_in_and_errors_are_honest():
    rng = np.random.default_rng(0)
    runs = [(effect(sales, on, DURING), effect(sales, on, AFTER)) for sales, on in (simulate(rng, 60) for _ in range(400))]
    for place, truth in ((0, (130, -50)), (1, (-22, 0))):
        found = np.array([run[place][0] for run in runs])
        errors = np.array([run[place][1] for run in runs])
        assert np.allclose(found.mean(0), truth, atol=0.5)
        assert np.allclose(errors.mean(0), found.std(0), rtol=0.12)


def test_the_cold_fortnight_raises_sales_of_the_others_by_15_percent_and_passes():
    sales, on = simulate(np.random.default_rng(5), 2000)
    during, after = (sales[~on][:, weeks].mean((0, 1)) / sales[~on][:, BEFORE].mean((0, 1)) for weeks in (DURING, AFTER))
    assert np.allclose(during, 1.15, atol=0.01)
    assert np.allclose(after, 1, atol=0.01)


def test_half_of_the_stores_have_the_discount():
    sales, on = simulate(np.random.default_rng(0), 50)
    assert sales.shape == (50, 10, 2)
    assert on.sum() == 25


def test_profit_is_the_difference_of_two_books():
    usual, bump, dip, taken, full, cut, other = 110, 90, -15, -40, 3.0, 1.25, 3.5
    without = 2 * usual * full + 4 * 100 * full + 2 * 230 * other
    sold = 2 * (usual + bump) * cut + 4 * (100 + dip) * full + 2 * (230 + taken) * other
    assert sum(profit_change(bump, dip, taken, usual, (full, cut, other)).values()) == pytest.approx(sold - without)
