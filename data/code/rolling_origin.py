"""Validating forecasts from a rolling origin, with MASE, next to a shuffled split that flatters them."""

from collections.abc import Callable, Iterator

import numpy as np

Forecaster = Callable[[np.ndarray, int], np.ndarray]


def origins(n: int, first: int, horizon: int, step: int) -> Iterator[int]:
    """Lengths of history to train on, from `first` on, each followed by `horizon` known values."""
    yield from range(first, n - horizon + 1, step)


def mase(actual: np.ndarray, forecast: np.ndarray, history: np.ndarray, season: int = 1) -> float:
    """Mean absolute error over that of the seasonal naive rule, one step ahead inside the history. All (·,) arrays."""
    scale = np.mean(np.abs(history[season:] - history[:-season]))
    return float(np.mean(np.abs(actual - forecast)) / scale)


def backtest(series: np.ndarray, forecaster: Forecaster, first: int, horizon: int, step: int, season: int) -> np.ndarray:
    """MASE at each origin, (origins,). The forecaster sees the history and nothing else."""
    return np.array(
        [
            mase(series[t : t + horizon], forecaster(series[:t], horizon), series[:t], season)
            for t in origins(len(series), first, horizon, step)
        ]
    )


def last_value(history: np.ndarray, horizon: int) -> np.ndarray:
    return np.repeat(history[-1], horizon)


def same_month(history: np.ndarray, horizon: int) -> np.ndarray:
    """The value of one season (12) ago, repeated if the horizon is longer."""
    return np.resize(history[-12:], horizon)


def same_month_and_trend(history: np.ndarray, horizon: int) -> np.ndarray:
    """The same month, plus the growth of the last year over the one before, once per year ahead."""
    growth = history[-12:].mean() - history[-24:-12].mean()
    return same_month(history, horizon) + growth * (1 + np.arange(horizon) // 12)


def shuffled_error(series: np.ndarray, rng: np.random.Generator) -> float:
    """Mean absolute error of guessing random fifths of the points from their neighbors in time: not a forecast."""
    fold = rng.permutation(len(series)) % 5
    times = np.arange(len(series))
    errors = [np.abs(series[fold == k] - np.interp(times[fold == k], times[fold != k], series[fold != k])) for k in range(5)]
    return float(np.concatenate(errors).mean())


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    month = np.arange(120)
    sales = 100 + 0.8 * month + 20 * np.sin(2 * np.pi * month / 12) + rng.normal(0, 4, 120)
    print("monthly sales, 10 years: MASE over origins 60, 66, ..., 108 (horizon 12, season 12)")
    for forecaster in (last_value, same_month, same_month_and_trend):
        scores = backtest(sales, forecaster, 60, 12, 6, 12)
        print(f"  {forecaster.__name__:21s} mean {scores.mean():.2f}, worst of {len(scores)} origins {scores.max():.2f}")
    walk = np.cumsum(rng.normal(size=2000))
    ahead = [np.abs(walk[t : t + 12] - walk[t - 1]).mean() for t in origins(2000, 500, 12, 12)]
    print(f"random walk, mean absolute error: shuffled folds {shuffled_error(walk, rng):.2f}, rolling origin, 12 ahead {np.mean(ahead):.2f}")
