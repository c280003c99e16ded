"""Random walks that look related, the Dickey-Fuller test, and what differencing once too often does."""

import numpy as np


def slope_t(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """t statistics (runs,) of the slope in y = a + b x, row by row; x and y are (runs, n)."""
    x = x - x.mean(axis=1, keepdims=True)
    y = y - y.mean(axis=1, keepdims=True)
    squares = (x**2).sum(axis=1)
    slope = (x * y).sum(axis=1) / squares
    rest = y - slope[:, None] * x
    error = np.sqrt((rest**2).sum(axis=1) / (x.shape[1] - 2) / squares)
    return slope / error


def dickey_fuller(series: np.ndarray) -> np.ndarray:
    """The statistic (runs,) for a unit root: the t of y[t-1] in y[t] - y[t-1] = a + b y[t-1]. series: (runs, n)."""
    return slope_t(series[:, :-1], np.diff(series, axis=1))


def autoregression(phi: float, runs: int, n: int, rng: np.random.Generator) -> np.ndarray:
    """y[t] = phi y[t-1] + noise, (runs, n), started 200 steps earlier; phi = 1 is a random walk from 0."""
    burn = 0 if phi == 1 else 200
    y = rng.normal(size=(runs, n + burn))
    for t in range(1, n + burn):
        y[:, t] += phi * y[:, t - 1]
    return y[:, burn:]


def autocorrelation(series: np.ndarray, lag: int) -> float:
    """Sample autocorrelation of one series (n,)."""
    centered = series - series.mean()
    return float(centered[lag:] @ centered[:-lag] / (centered @ centered))


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    a, b = autoregression(1, 4000, 100, rng), autoregression(1, 4000, 100, rng)
    print("pairs of independent random walks, 100 steps: 'significant' slope at 5%")
    print(f"  on levels {np.mean(np.abs(slope_t(a, b)) > 1.98):.0%}, on differences {np.mean(np.abs(slope_t(np.diff(a), np.diff(b))) > 1.98):.0%}")
    print("Dickey-Fuller: share of series where a unit root is rejected")
    for phi in (1, 0.95, 0.8):
        t = dickey_fuller(autoregression(phi, 4000, 100, rng))
        print(f"  phi {phi}: {np.mean(t < -1.66):.0%} at the normal-looking -1.66, {np.mean(t < -2.89):.0%} at the tabled -2.89")
    noise = rng.normal(size=20_000)
    print(f"lag-1 autocorrelation: white noise {abs(autocorrelation(noise, 1)):.2f}, differenced {autocorrelation(np.diff(noise), 1):.2f}")
    print(f"variance: white noise {noise.var():.2f}, differenced {np.diff(noise).var():.2f}")
