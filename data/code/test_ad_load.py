"""Fits and best loads against NumPy's polynomial fit, a fine grid, and arms made from known lines."""

import ad_load
import numpy as np
import pytest
from ad_load import LOAD, OTHER, PRICE, SIX_WEEKS, YEAR, best_load, income, line


@pytest.mark.parametrize("y", [SIX_WEEKS, YEAR, PRICE])
def test_a_line_is_the_fit_of_numpy(y):
    assert np.allclose(line(LOAD, y), np.polyfit(LOAD, y, 1)[::-1])


@pytest.mark.parametrize(("posts", "other"), [(SIX_WEEKS, 0), (YEAR, 0), (YEAR, OTHER), (YEAR, 0.5)])
def test_no_load_on_a_fine_grid_earns_more_than_the_best(posts, other):
    grid = np.linspace(0, 40, 40_001)
    assert abs(grid[np.argmax(income(grid, posts, other))] - best_load(posts, other)) < 0.002


def test_income_at_an_arm_is_near_the_arms_own_numbers():
    ads = LOAD / 100 * YEAR
    assert np.allclose(income(LOAD, YEAR, OTHER), (ads * PRICE + YEAR * OTHER) / 1_000, rtol=0.005)


def test_the_best_load_of_known_lines(monkeypatch):
    # posts 1000 (1 - load / 50) at a constant price: load (1 - load / 50) is largest at 25
    monkeypatch.setattr(ad_load, "PRICE", np.full(5, 3.0))
    posts = 1_000 * (1 - LOAD / 50)
    assert best_load(posts) == pytest.approx(25)
    # with other income of q dollars per 1,000 posts the top moves down by 100 q / (2 price)
    assert best_load(posts, 0.3) == pytest.approx(25 - 100 * 0.3 / 6)


def test_the_year_asks_for_fewer_ads_than_six_weeks_and_links_for_fewer_still():
    assert best_load(YEAR, OTHER) < best_load(YEAR) < best_load(SIX_WEEKS)
