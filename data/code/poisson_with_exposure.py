"""Poisson regression with an offset for exposure; what happens to its standard errors if counts vary more than Poisson."""

import numpy as np


def fit(x: np.ndarray, y: np.ndarray, exposure: np.ndarray, steps: int = 30) -> np.ndarray:
    """Coefficients of log E[y] = log(exposure) + x theta by Newton's method; x (n, d) with a column of ones first."""
    theta = np.zeros(x.shape[1])
    theta[0] = np.log(y.sum() / exposure.sum())
    for _ in range(steps):
        mean = exposure * np.exp(x @ theta)
        step = np.linalg.solve(x.T @ (x * mean[:, None]), x.T @ (y - mean))
        theta = theta + step
        if np.abs(step).max() < 1e-10:
            break
    return theta


def errors(x: np.ndarray, y: np.ndarray, exposure: np.ndarray, theta: np.ndarray) -> tuple[np.ndarray, float]:
    """The Poisson model's standard errors, and the dispersion: Pearson's chi-squared over n - d, near 1 for Poisson."""
    mean = exposure * np.exp(x @ theta)
    dispersion = np.sum((y - mean) ** 2 / mean) / (len(y) - len(theta))
    return np.sqrt(np.diag(np.linalg.inv(x.T @ (x * mean[:, None])))), float(dispersion)


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    n, slope = 300, 0.3
    print("rate varies  mean slope  its real spread  Poisson error  dispersion  corrected error  95% interval covers")
    for shape in (None, 1.0):
        found = []
        for _ in range(1000):
            x = np.c_[np.ones(n), rng.integers(0, 2, n)]
            exposure = rng.uniform(1, 9, n)
            mean = exposure * np.exp(-0.3 + slope * x[:, 1])
            own = rng.gamma(shape, 1 / shape, n) if shape else np.ones(n)  # each row's own factor, of mean 1
            y = rng.poisson(mean * own)
            theta = fit(x, y, exposure)
            (_, error), dispersion = errors(x, y, exposure, theta)
            found.append((theta[1], error, dispersion))
        at, error, dispersion = np.array(found).T
        fixed = error * np.sqrt(dispersion)
        naive, repaired = (np.mean(np.abs(at - slope) < 1.96 * e) for e in (error, fixed))
        print(f"{'yes' if shape else 'no':11}  {at.mean():10.3f}  {at.std():15.3f}  {error.mean():13.3f}", end="  ")
        print(f"{dispersion.mean():10.2f}  {fixed.mean():15.3f}  {naive:.1%}, corrected {repaired:.1%}")
