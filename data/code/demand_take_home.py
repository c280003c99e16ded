"""Take-home, demand of a bakery: sales cut off by empty shelves, seasonal baselines, and how many loaves to bake."""

from collections.abc import Callable

import numpy as np

WEEK = 7
USUAL = np.array([80, 78, 82, 90, 120, 160, 130])  # Monday to Sunday
PLAN = np.round(1.2 * USUAL).astype(int)  # loaves baked, never raised


def make_data(seed: int = 0, weeks: int = 60) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Loaves sold, the share of opening hours after which the shelf was empty (1 if never), and true demand; (days,) each.

    Nobody at the bakery sees the third. Customers come evenly over the day.
    """
    rng = np.random.default_rng(seed)
    days = np.arange(weeks * WEEK)
    level = 1 + 0.12 * np.sin(2 * np.pi * days / 364) + 0.0004 * days
    demand = rng.poisson(USUAL[days % WEEK] * level * np.exp(rng.normal(0, 0.08, len(days))))
    baked = PLAN[days % WEEK]
    last_sale = rng.beta(baked, np.maximum(demand - baked, 0) + 1)  # when the last loaf goes, if it goes
    return np.minimum(demand, baked), np.where(demand > baked, last_sale, 1.0), demand


def demand_from_sales(sales: np.ndarray, empty_after: np.ndarray) -> np.ndarray:
    """Sales, scaled up to the whole day where the shelf was empty after that share of it; (days,)."""
    return np.where(empty_after < 1, (sales - 1) / empty_after, sales)


def last_week(history: np.ndarray) -> np.ndarray:
    """Seasonal naive: the next seven days as the last seven. (days,) to (7,)."""
    return history[-WEEK:].astype(float)


def mean_of_weekday(history: np.ndarray, weeks: int = 6) -> np.ndarray:
    """The mean of the same weekday in the last weeks. (days,) to (7,)."""
    return history[-weeks * WEEK :].reshape(weeks, WEEK).mean(axis=0)


def level_and_weekday(history: np.ndarray) -> np.ndarray:
    """The weekday profile of half a year, times the level of the last two weeks. (days,) to (7,)."""
    profile = mean_of_weekday(history, 26)
    return profile * history[-2 * WEEK :].sum() / (2 * profile.sum())


def backtest(forecaster: Callable[[np.ndarray], np.ndarray], series: np.ndarray, first: int) -> np.ndarray:
    """Forecast of each week from `first` on, made from the weeks before it. (days,) to (days of those weeks,)."""
    return np.concatenate([forecaster(series[:t]) for t in range(first * WEEK, len(series), WEEK)])


def wape(forecast: np.ndarray, actual: np.ndarray) -> float:
    """Absolute errors as a share of the total."""
    return float(np.abs(forecast - actual).sum() / actual.sum())


def profit(baked: np.ndarray, demand: np.ndarray, price: float = 4.0, cost: float = 1.2) -> np.ndarray:
    """Profit of each day in $ if unsold loaves are worth nothing; (days,)."""
    return price * np.minimum(baked, demand) - cost * baked


def plans(sales: np.ndarray, empty_after: np.ndarray, first: int = 48) -> tuple[float, dict[str, np.ndarray]]:
    """Factor on the forecast from the twelve weeks before `first`, and loaves to bake from `first` on, by plan."""
    repaired = demand_from_sales(sales, empty_after)
    made = backtest(level_and_weekday, repaired, first - 12)
    past, now = made[: 12 * WEEK], made[12 * WEEK :]
    factor = float(np.quantile(repaired[(first - 12) * WEEK : first * WEEK] / past, 0.7))
    loaves = {"old plan": np.resize(PLAN, len(now)), "forecast": now, f"{factor:.2f} x forecast": factor * now}
    return factor, {name: np.round(plan) for name, plan in loaves.items()}


def error_by_week(daily: np.ndarray) -> float:
    """Standard error of the mean day, with weeks as units since days of a week err alike. (days,) to a number."""
    weeks = daily.reshape(-1, WEEK).mean(axis=1)
    return float(weeks.std(ddof=1) / np.sqrt(len(weeks)))


if __name__ == "__main__":
    sales, empty_after, demand = make_data()
    repaired = demand_from_sales(sales, empty_after)
    last = slice(48 * WEEK, None)
    for name, days in ((f"all {len(sales)} days", slice(None)), ("the last 12 weeks", last)):
        print(f"{name}: shelf empty early on {np.mean(empty_after[days] < 1):.0%} of days")
    print("WAPE against sales, repaired sales and true demand, and bias")
    for name, forecaster, series in (
        ("last week, sales", last_week, sales),
        ("mean of 6 weeks, sales", mean_of_weekday, sales),
        ("last week, repaired", last_week, repaired),
        ("mean of 6 weeks, repaired", mean_of_weekday, repaired),
        ("level and weekday, repaired", level_and_weekday, repaired),
    ):
        made = backtest(forecaster, series, 48)
        errors = "  ".join(f"{wape(made, actual[last]):5.1%}" for actual in (sales, repaired, demand))
        print(f"{name:28s} {errors}  {made.sum() / demand[last].sum() - 1:+.1%}")
    earned = {}
    for name, loaves in plans(sales, empty_after)[1].items():
        earned[name] = profit(loaves, demand[last])
        print(f"bake {name:15s} ${earned[name].mean():.0f} a day, empty on {np.mean(demand[last] > loaves):.0%}")
    old, bare, chosen = earned.values()
    for name, other in (("old plan", old), ("forecast", bare)):
        print(f"gain over {name}: ${np.mean(chosen - other):.1f} a day, standard error {error_by_week(chosen - other):.1f}")
    gains, errors = [], []
    for seed in range(200):  # what a real bakery never has: the same year again
        sales, empty_after, demand = make_data(seed)
        old, bare, chosen = (profit(loaves, demand[last]) for loaves in plans(sales, empty_after)[1].values())
        gains.append([np.mean(chosen - old), np.mean(chosen - bare)])
        repaired = demand_from_sales(sales, empty_after)
        errors.append([wape(backtest(last_week, series, 48), demand[last]) for series in (sales, repaired)])
    print("200 such years: gain over old plan ${:.1f}, over forecast ${:.1f}".format(*np.mean(gains, axis=0)), end="")
    print("; error of last week {:.1%}, repaired {:.1%}".format(*np.mean(errors, axis=0)))
