"""Which broken assumptions of linear regression spoil a slope's interval, and which standard errors mend it."""

import numpy as np


def fit(x: np.ndarray, y: np.ndarray, rows: int = 1) -> tuple[np.ndarray, np.ndarray]:
    """Least squares of y (..., n) on x (..., n, d), and standard errors (3, ..., d): classical, HC3, clustered.

    The last takes each run of `rows` rows as one user.
    """
    n, d = x.shape[-2:]
    inverse = np.linalg.inv(x.swapaxes(-1, -2) @ x)
    theta = (inverse @ x.swapaxes(-1, -2) @ y[..., None])[..., 0]
    residual = y - (x @ theta[..., None])[..., 0]
    leverage = np.sum(x @ inverse * x, axis=-1)
    users = n // rows
    by_row = x * (residual / (1 - leverage))[..., None]
    by_user = (x * residual[..., None]).reshape(*x.shape[:-2], users, rows, d).sum(axis=-2)
    variances = [inverse * (np.sum(residual**2, axis=-1) / (n - d))[..., None, None]]
    for score, factor in ((by_row, 1), (by_user, users / (users - 1))):
        variances.append(factor * inverse @ score.swapaxes(-1, -2) @ score @ inverse)
    return theta, np.sqrt([np.einsum("...ii->...i", variance) for variance in variances])


def errors(kind: str, t: np.ndarray, rows: int, rng: np.random.Generator) -> np.ndarray:
    """Noise with mean zero for inputs t (..., n), breaking one assumption."""
    if kind == "normal":
        return rng.normal(size=t.shape)
    if kind == "skewed":  # exponential, shifted to mean 0
        return rng.exponential(size=t.shape) - 1
    if kind == "growing spread":
        return t * rng.normal(size=t.shape)
    shared = rng.normal(size=(*t.shape[:-1], t.shape[-1] // rows))  # one part for each user
    return np.repeat(shared, rows, axis=-1) + rng.normal(size=t.shape)


def coverage(kind: str, n: int, runs: int, rng: np.random.Generator, rows: int = 10) -> np.ndarray:
    """Share of nominal 95% intervals of the slope that hold the true slope 2; (3,), one for each standard error."""
    hits = np.zeros(3)
    for _ in range(runs // 100):
        t = rng.exponential(size=(100, n))
        if kind == "rows of users":
            t = np.repeat(t[:, ::rows], rows, axis=-1)  # the input is the same for all rows of a user
        y = 1 + 2 * t + errors(kind, t, rows, rng)
        theta, error = fit(np.stack([np.ones_like(t), t], axis=-1), y, rows)
        hits += np.sum(np.abs(theta[:, 1] - 2) < 1.96 * error[:, :, 1], axis=1)
    return hits / (runs // 100 * 100)


if __name__ == "__main__":
    print("coverage of 95% intervals of the slope, within about a point: classical, HC3, clustered by user")
    worlds = [(kind, 200, 6000) for kind in ("normal", "skewed", "growing spread", "rows of users")]
    for kind, n, runs in [*worlds, ("rows of users", 2000, 1500)]:
        shares = coverage(kind, n, runs, np.random.default_rng(6))
        print(f"{kind:14} {n:5,} rows, {runs:,} runs:", ", ".join(f"{share:.0%}" for share in shares))
