"""Whom to call before an appointment: those most likely to miss it, or those whom a call changes most?"""

import numpy as np


def chances(missed: np.ndarray, weeks: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Chance of not coming without and with a call. Invented: calls help those who booked long ago and forget."""
    without = 1 / (1 + np.exp(3.2 - 0.8 * missed - 0.2 * weeks))
    works = np.where(missed < 2, 0.05 + 0.07 * weeks, 0.05)  # share of the no-shows that a call prevents
    return without, without * (1 - works)


def patients(rng: np.random.Generator, n: int) -> tuple[np.ndarray, np.ndarray]:
    """Appointments missed before, 0 to 3, and weeks since booking, 0 to 7."""
    return rng.choice(4, n, p=[0.6, 0.2, 0.12, 0.08]), rng.integers(0, 8, n)


def design(missed: np.ndarray, weeks: np.ndarray) -> np.ndarray:
    """Features (n, 8): an intercept, weeks, and both for each number of missed appointments."""
    group = np.eye(4)[missed]
    return np.hstack([group, group * weeks[:, None]])


def logistic(x: np.ndarray, y: np.ndarray, ridge: float = 1.0) -> np.ndarray:
    """Coefficients by Newton's method, with a small ridge penalty."""
    beta = np.zeros(x.shape[1])
    for _ in range(25):
        p = 1 / (1 + np.exp(-x @ beta))
        hessian = (x * (p * (1 - p))[:, None]).T @ x + ridge * np.eye(len(beta))
        beta += np.linalg.solve(hessian, x.T @ (y - p) - ridge * beta)
    return beta


def scores(x: np.ndarray, called: np.ndarray, y: np.ndarray, fold: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Risk without a call and fall in risk by a call, (n,) each, every patient scored by models of the other fold."""
    risk, uplift = np.empty(len(y)), np.empty(len(y))
    for k in (0, 1):
        fit = fold != k
        p = [1 / (1 + np.exp(-x[fold == k] @ logistic(x[fit & (called == c)], y[fit & (called == c)]))) for c in (0, 1)]
        risk[fold == k], uplift[fold == k] = p[0], p[0] - p[1]
    return risk, uplift


def prevented(chosen: np.ndarray, called: np.ndarray, y: np.ndarray) -> tuple[float, float]:
    """No-shows prevented per call among the chosen, and its standard error: both arms of the trial, compared."""
    arms = [y[chosen & (called == c)] for c in (0, 1)]
    return arms[0].mean() - arms[1].mean(), float(np.sqrt(sum(a.var() / len(a) for a in arms)))


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    missed, weeks = patients(rng, 100_000)
    p0, p1 = chances(missed, weeks)
    called = (rng.random(len(p0)) < 0.1).astype(int)  # the trial: one in ten called, by lot
    y = (rng.random(len(p0)) < np.where(called, p1, p0)).astype(int)
    risk, uplift = scores(design(missed, weeks), called, y, rng.integers(0, 2, len(y)))
    print("chosen         no-shows uncalled   prevented per 100 calls   truth   net $ per 1,000 calls")
    tenth = len(y) // 10
    for name, score, size in (("everybody", risk, len(y)), ("10% by risk", risk, tenth), ("10% by uplift", uplift, tenth)):
        chosen = np.argsort(np.argsort(-score + 1e-9 * rng.random(len(y)))) < size
        gap, error = prevented(chosen, called, y)
        truth = (p0 - p1)[chosen].mean()
        print(
            f"{name:13s} {y[chosen & (called == 0)].mean():17.1%} {100 * gap:15.2f} ± {196 * error:.2f} {100 * truth:15.1f}"
            f" {1000 * (90 * truth - 4):17,.0f}"
        )
    worth = p0 - p1 > 4 / 90
    print(f"a call pays above {4 / 90:.1%}: true for {worth.mean():.0%} of appointments")
