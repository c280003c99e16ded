"""One linear model over many shops: a lag shorter than the horizon makes the backtest good and the forecast bad."""

import numpy as np

HORIZON, WEEK = 7, 7


def make_sales(shops: int, days: int, rng: np.random.Generator) -> np.ndarray:
    """Sales (shops, days): a level and a weekly pattern per shop, times slowly changing demand."""
    level = np.exp(rng.normal(4, 0.7, (shops, 1)))
    pattern = np.exp(rng.normal(0, 0.2, (shops, WEEK)))[:, np.arange(days) % WEEK]
    state = rng.normal(0, 0.25, (shops, days))
    for t in range(1, days):
        state[:, t] = 0.9 * state[:, t - 1] + np.sqrt(1 - 0.9**2) * state[:, t]
    return level * pattern * np.exp(state + rng.normal(0, 0.05, (shops, days)))


def features(log_sales: np.ndarray, day: int, lags: tuple[int, ...], known_until: int) -> np.ndarray:
    """Lagged values (shops, lags + 1) for `day`; a lag after `known_until` holds the last value known for its weekday."""
    columns = []
    for lag in lags:
        source = day - lag
        while source > known_until:
            source -= WEEK
        columns.append(log_sales[:, source])
    return np.column_stack([*columns, np.ones(len(log_sales))])


def fit(log_sales: np.ndarray, lags: tuple[int, ...], until: int) -> np.ndarray:
    """Least-squares coefficients over all shops and days up to `until`, with every lag taken as it later became known."""
    days = range(max(lags), until + 1)
    x = np.concatenate([features(log_sales, day, lags, day - 1) for day in days])
    return np.linalg.lstsq(x, np.concatenate([log_sales[:, day] for day in days]), rcond=None)[0]


def error(log_sales: np.ndarray, lags: tuple[int, ...], weights: np.ndarray, origins: range, honest: bool) -> float:
    """Mean absolute error of logs at HORIZON days after each origin; if not honest, lags may look past the origin."""
    misses = []
    for origin in origins:
        day = origin + HORIZON
        x = features(log_sales, day, lags, origin if honest else day - 1)
        misses.append(np.abs(x @ weights - log_sales[:, day]))
    return float(np.mean(misses))


if __name__ == "__main__":
    logs = np.log(make_sales(200, 400, np.random.default_rng(0)))
    origins = range(300, 393)
    print("mean absolute error of log sales 7 days ahead, 200 shops, 93 origins")
    short, long = (1, 7, 8, 14), (7, 14, 21, 28)
    weights = fit(logs, short, 300)
    print(f"  lags {short}, backtest that looks up lag 1: {error(logs, short, weights, origins, honest=False):.3f}")
    print(f"  the same model, with what is known at the origin: {error(logs, short, weights, origins, honest=True):.3f}")
    weights = fit(logs, long, 300)
    print(f"  lags {long}, all known at the origin: {error(logs, long, weights, origins, honest=True):.3f}")
    naive = np.array([1.0, 0])
    print(f"  same day of last week: {error(logs, (7,), naive, origins, honest=True):.3f}")
