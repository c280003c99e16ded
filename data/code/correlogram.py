"""Autocorrelations against theory, a smoother that makes correlation out of noise, and the Ljung-Box test on residuals."""

import numpy as np
from scipy.signal import lfilter
from scipy.stats import chi2


def acf(series: np.ndarray, lags: int) -> np.ndarray:
    """Sample autocorrelations at lags 1, ..., lags of one series (n,)."""
    centered = series - series.mean()
    return np.array([centered[k:] @ centered[:-k] for k in range(1, lags + 1)]) / (centered @ centered)


def pacf(rho: np.ndarray) -> np.ndarray:
    """Partial autocorrelations from autocorrelations (lags,): the last coefficient of each best autoregression."""
    full = np.concatenate([[1.0], rho])
    partial = []
    for k in range(1, len(full)):
        matrix = full[np.abs(np.subtract.outer(np.arange(k), np.arange(k)))]
        partial.append(np.linalg.solve(matrix, full[1 : k + 1])[-1])
    return np.array(partial)


def ljung_box(series: np.ndarray, lags: int, fitted: int = 0) -> float:
    """p-value for no autocorrelation up to `lags`, when `fitted` ARMA coefficients were estimated before."""
    n = len(series)
    statistic = n * (n + 2) * np.sum(acf(series, lags) ** 2 / (n - np.arange(1, lags + 1)))
    return float(chi2.sf(statistic, lags - fitted))


def ar1(phi: float, noise: np.ndarray) -> np.ndarray:
    """y[t] = phi y[t-1] + noise[t]."""
    return lfilter([1], [1, -phi], noise)


def ar1_residuals(series: np.ndarray) -> np.ndarray:
    """What is left after the least-squares AR(1) with constant."""
    past, now = series[:-1] - series[:-1].mean(), series[1:] - series[1:].mean()
    return now - (past @ now) / (past @ past) * past


def row(values: np.ndarray) -> str:
    return "  ".join(f"{value:5.2f}" for value in values)


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    print("1, 3, 2, 6, 3: autocorrelations", row(acf(np.array([1.0, 3, 2, 6, 3]), 2)))
    noise = rng.normal(size=50_000)
    made = {
        "white noise": noise,
        "its 3-point average": np.convolve(noise, np.ones(3) / 3, "valid"),
        "MA(1), theta 0.5": lfilter([1, 0.5], [1], noise),
        "AR(1), phi 0.8": ar1(0.8, noise),
    }
    for name, series in made.items():
        rho = acf(series, 4)
        print(f"{name:20s} ACF {row(rho)}   PACF {row(pacf(rho))}")
    runs = [rng.normal(size=300) for _ in range(4000)]
    inside = np.mean([np.abs(acf(run, 20)) < 1.96 / np.sqrt(300) for run in runs])
    some = np.mean([np.any(np.abs(acf(run, 20)) > 1.96 / np.sqrt(300)) for run in runs])
    print(f"white noise, n = 300: {inside:.0%} of bars inside the band, but {some:.0%} of plots of 20 lags have one outside")
    left = [ar1_residuals(ar1(0.3, run)) for run in runs]
    shares = [np.mean([ljung_box(rest, 3, fitted) < 0.05 for rest in left]) for fitted in (0, 1)]
    print(
        f"right AR(1), residuals rejected at 5%, 3 lags: {shares[0]:.1%} with 3 degrees of freedom, {shares[1]:.1%} with 2"
    )
