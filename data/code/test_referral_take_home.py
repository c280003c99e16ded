"""Effects by hand, the regression against least squares with dummies, and coverage and bias over many data sets."""

import runpy
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure
from referral_take_home import NAMES, ON, SPAN, WEEKS, change, effects, estimate, make_data, placebos, two_way, without

PL = NAMES.index("PL")
TRUTH = np.mean([np.log(1.08) * min(1, (w + 1) / 4) for w in range(SPAN)])


def test_a_change_compares_ten_weeks_with_the_ten_before():
    series = np.ones((2, 40)) * 100
    series[1, 10:20], series[1, 20:30] = 50, 150
    assert np.isclose(change(series, 1, 20), np.log(3)) and change(series, 0, 20) == 0


def test_an_effect_is_the_change_beyond_that_of_countries_that_never_have_it():
    weeks = np.arange(40)
    level = np.array([100.0, 900, 40, 300])[:, None] * np.exp(0.02 * weeks)
    level[0, 15:] *= 1.3
    level[2, 20:] *= 1.1
    found = effects(level, {0: 15, 2: 20})
    assert np.isclose(found[0], np.log(1.3)) and np.isclose(found[2], np.log(1.1))
    earlier = effects(level, {2: 20}, shift=-SPAN)
    late = [change(level, c, 10) for c in (0, 1, 3)]
    assert np.isclose(earlier[2], change(level, 2, 10) - np.mean(late))


def test_the_two_way_regression_is_least_squares_with_dummies():
    signups, _ = make_data(4)
    n, t = signups.shape
    rows = [np.concatenate([[c in ON and w >= ON[c]], np.eye(n)[c], np.eye(t)[w][1:]]) for c in range(n) for w in range(t)]
    fitted = np.linalg.lstsq(np.array(rows, float), np.log(signups).ravel(), rcond=None)[0][0]
    assert np.isclose(two_way(signups, ON), fitted)


def test_placebos_are_centered_when_nothing_happened():
    rng = np.random.default_rng(0)
    flat = rng.poisson(1000, (14, WEEKS))
    drawn = placebos(flat, ON)
    assert abs(drawn.mean()) < 0.001
    order = np.random.default_rng(0).permutation(14)
    moved = dict(zip(order[:6].tolist(), ON.values(), strict=True))
    assert np.isclose(drawn[0], np.mean(list(effects(flat, moved).values())))


def test_leaving_out_a_country_keeps_the_dates_of_the_others():
    signups, _ = make_data(1)
    rest, on = without(signups, ON, PL)
    assert len(rest) == 13 and len(on) == 5
    whole, fewer = effects(signups, ON), effects(rest, on)
    assert np.allclose([whole[c] for c in ON if c != PL], list(fewer.values()))


def test_the_standard_error_does_not_grow_with_the_effect():
    signups, _ = make_data(6)
    tripled = signups.astype(float)
    for c, week in ON.items():
        tripled[c, week:] *= 3
    small, large = estimate(signups, ON), estimate(tripled, ON)
    assert np.isclose(large[0], small[0] + np.log(3)) and np.isclose(large[1], small[1])


def test_over_data_sets_before_after_and_poland_mislead_and_the_rest_is_right_and_covered():
    raw, every, rest, covered = [], [], [], []
    for seed in range(50):
        signups, _ = make_data(seed)
        raw.append(np.mean([change(signups, c, w) for c, w in ON.items()]))
        every.append(np.mean(list(effects(signups, ON).values())))
        effect, error, p = estimate(*without(signups, ON, PL))
        rest.append(effect)
        covered.append(abs(effect - TRUTH) < 1.96 * error)
        assert p < 0.05
    assert abs(np.mean(rest) - TRUTH) < 0.004
    assert np.mean(covered) > 0.85
    assert np.mean(every) - TRUTH > 0.012
    assert np.mean(raw) > 2.5 * TRUTH


def test_before_the_program_only_poland_moves_on_its_own():
    earlier = np.array([list(effects(make_data(seed)[0], ON, shift=-SPAN).values()) for seed in range(60)])
    means = dict(zip(ON, earlier.mean(axis=0), strict=True))
    assert abs(means.pop(PL) - 0.12) < 0.015
    assert all(abs(v) < 0.012 for v in means.values())


def test_a_fifth_of_sign_ups_use_a_code_once_the_program_runs():
    signups, codes = make_data(2)
    on = np.array([[c in ON and w >= ON[c] + 3 for w in range(WEEKS)] for c in range(len(NAMES))])
    started = np.array([[c in ON and w >= ON[c] for w in range(WEEKS)] for c in range(len(NAMES))])
    assert abs(codes[on].sum() / signups[on].sum() - 0.20) < 0.01 and codes[~started].sum() == 0


def test_the_figure_shows_the_data_of_the_program():
    signups, _ = make_data()
    log, never = np.log(signups), [c for c in range(len(NAMES)) if c not in ON]
    paths = {c: (log[c] - log[never].mean(axis=0))[week - SPAN : week + SPAN] for c, week in ON.items()}
    poland, *five = (path - path[:SPAN].mean() for path in (paths.pop(PL), *paths.values()))
    ax = Figure().add_subplot()
    runpy.run_path(str(Path(__file__).parent.parent / "figures" / "referral_before_after.py"))["draw"](ax)
    drawn = [line.get_ydata() for line in ax.lines if len(line.get_ydata()) == 2 * SPAN]
    for shown, path in zip(drawn, (poland, np.mean(five, axis=0)), strict=True):
        assert np.allclose(shown, 100 * np.expm1(path), atol=0.051)
