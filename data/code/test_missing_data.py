"""Mechanisms and treatments against exact moments of truncated normals, and the fills against scikit-learn."""

import numpy as np
import pytest
from missing_data import CORRELATION, MEAN, SPREAD, is_missing, population, summary, treated
from scipy.stats import norm
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LinearRegression

RNG = np.random.default_rng(1)
AGE, INCOME = population(400_000, RNG)
STANDARD = (INCOME - MEAN) / SPREAD
MISSING = {"MCAR": is_missing(np.zeros(len(AGE)), RNG), "MAR": is_missing(AGE, RNG), "MNAR": is_missing(STANDARD, RNG)}
PAIRS = {name: treated(AGE, INCOME, missing, RNG) for name, missing in MISSING.items()}
CUT = norm.ppf(0.6)
LOSS = norm.pdf(CUT) / 0.6 / np.sqrt(2)
"""How far the mean of the cause falls among observed rows: cause plus equal noise, cut at its 60% quantile."""


def test_the_population_is_as_stated():
    assert summary(np.stack([AGE, INCOME])) == pytest.approx((MEAN, SPREAD, CORRELATION), abs=0.1)
    assert (AGE.mean(), AGE.std()) == pytest.approx((0, 1), abs=0.01)


@pytest.mark.parametrize("name", MISSING)
def test_each_mechanism_loses_forty_percent(name):
    assert MISSING[name].mean() == pytest.approx(0.4, abs=1e-4)


def test_only_under_mnar_does_missingness_depend_on_income_among_people_of_one_age():
    same = np.abs(AGE - 0.5) < 0.05
    gaps = {name: STANDARD[same & missing].mean() - STANDARD[same & ~missing].mean() for name, missing in MISSING.items()}
    assert abs(gaps["MCAR"]) < 0.06 and abs(gaps["MAR"]) < 0.06 and gaps["MNAR"] > 0.4


def test_only_under_mcar_do_observed_rows_have_the_age_of_all():
    ages = {name: AGE[~missing].mean() for name, missing in MISSING.items()}
    assert ages["MCAR"] == pytest.approx(0, abs=0.01)
    assert ages["MAR"] == pytest.approx(-LOSS, abs=0.01)
    assert ages["MNAR"] == pytest.approx(-CORRELATION * LOSS, abs=0.01)


@pytest.mark.parametrize(("name", "drop"), [("MCAR", 0), ("MAR", CORRELATION * LOSS), ("MNAR", LOSS)])
def test_the_mean_after_dropping_or_filling_with_the_mean_is_the_exact_one(name, drop):
    for way in ("drop rows", "fill with mean"):
        assert summary(PAIRS[name][way])[0] == pytest.approx(MEAN - SPREAD * drop, abs=0.15)


@pytest.mark.parametrize("name", ["MCAR", "MAR"])
def test_a_fill_from_age_repairs_the_mean_and_with_noise_also_spread_and_correlation(name):
    assert summary(PAIRS[name]["fill from age"])[0] == pytest.approx(MEAN, abs=0.15)
    assert summary(PAIRS[name]["fill from age + noise"]) == pytest.approx((MEAN, SPREAD, CORRELATION), abs=0.15)


def test_under_mcar_a_constant_fill_shrinks_spread_and_correlation_by_the_root_of_the_share_observed():
    _, spread, correlation = summary(PAIRS["MCAR"]["fill with mean"])
    assert spread == pytest.approx(SPREAD * np.sqrt(0.6), abs=0.1)
    assert correlation == pytest.approx(CORRELATION * np.sqrt(0.6), abs=0.01)


def test_under_mcar_a_fill_on_the_line_makes_the_correlation_too_strong():
    _, spread, correlation = summary(PAIRS["MCAR"]["fill from age"])
    assert spread == pytest.approx(SPREAD * np.sqrt(0.6 + 0.4 * CORRELATION**2), abs=0.1)
    assert correlation == pytest.approx(CORRELATION / np.sqrt(0.6 + 0.4 * CORRELATION**2), abs=0.01)


def test_the_fills_are_scikit_learns_and_leave_observed_values_alone():
    age, income = AGE[:500], INCOME[:500]
    missing = MISSING["MAR"][:500]
    pairs = treated(age, income, missing, RNG)
    holes = np.where(missing, np.nan, income)
    line = LinearRegression().fit(age[~missing, None], income[~missing])
    assert pairs["fill with mean"][1] == pytest.approx(SimpleImputer().fit_transform(holes[:, None])[:, 0])
    assert pairs["fill from age"][1] == pytest.approx(np.where(missing, line.predict(age[:, None]), income))
    assert (pairs["fill from age + noise"][1][~missing] == income[~missing]).all()
    assert pairs["drop rows"].tolist() == [age[~missing].tolist(), income[~missing].tolist()]


def test_the_missing_incomes_are_never_used():
    hidden = np.where(MISSING["MNAR"], 1e9, INCOME)
    for way, pair in treated(AGE, hidden, MISSING["MNAR"], np.random.default_rng(2)).items():
        assert pair[1].max() < 1e6, way


def test_the_summary_is_mean_population_spread_and_correlation():
    age, income = np.array([0.0, 1.0, 5.0]), np.array([1.0, 2.0, 6.0])
    assert summary(np.stack([age, income])) == pytest.approx((3, np.sqrt(14 / 3), 1))
    assert summary(np.stack([age, income[[1, 0, 2]]]))[2] == pytest.approx(13 / 14)
