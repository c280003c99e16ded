"""Looking often at a test: the limit 1.96 against a limit that holds at every look at once."""

import numpy as np

LEVEL = 0.05
PLAN = 1000  # looks until the planned end; the clock t runs from 0 to 1 there


def evidence(z: np.ndarray, t: np.ndarray, spread: float = 9.0) -> np.ndarray:
    """Likelihood ratio of "some effect" to "none" for a z at time t: effects are mixed as N(0, spread), at t = 1 in z."""
    r = spread * t
    return np.exp(z**2 * r / (2 * (1 + r))) / np.sqrt(1 + r)


def always_valid(t: np.ndarray, spread: float = 9.0) -> np.ndarray:
    """Limit of |z| at time t where the evidence reaches 1 / LEVEL; without effect it is ever passed in at most 5%."""
    r = spread * t
    return np.sqrt((1 + 1 / r) * (2 * np.log(1 / LEVEL) + np.log(1 + r)))


def paths(drift: float, runs: int, rng: np.random.Generator, until: int = PLAN) -> tuple[np.ndarray, np.ndarray]:
    """z (runs, until) at evenly spaced looks, with mean `drift` at the planned end, and the times (until,)."""
    t = np.arange(1, until + 1) / PLAN
    steps = rng.standard_normal((runs, until), dtype=np.float32) / np.float32(PLAN**0.5)
    return (np.cumsum(steps, axis=1) + np.float32(drift) * t) / np.sqrt(t), t


def first(passed: np.ndarray) -> np.ndarray:
    """Place of the first True in each row, or -1."""
    return np.where(passed.any(axis=1), passed.argmax(axis=1), -1)


if __name__ == "__main__":
    rng = np.random.default_rng(2)
    z, t = paths(0.0, 10_000, rng)
    print("no effect; looks, all within the plan:  |z| > 1.96   always valid")
    for looks in (1, 10, 100, 1000):
        at = np.arange(1, looks + 1) * (PLAN // looks) - 1
        fixed, valid = (np.mean(np.any(np.abs(z[:, at]) > limit, axis=1)) for limit in (1.96, always_valid(t[at])))
        print(f"{looks:37,} {fixed:12.1%} {valid:14.1%}")
    again = np.any(np.abs(z[:, [2 * PLAN // 3 - 1, PLAN - 1]]) > 1.96, axis=1)
    print(f"no effect, |z| > 1.96 read at two thirds and again at the end: {np.mean(again):.0%}")
    print(f"always-valid limit at the planned end: {always_valid(np.array(1.0)):.2f}")
    for scale in (1, 2):
        z, t = paths(2.8016 * scale, 4_000, rng, 2 * PLAN)
        stop = first(np.abs(z) > always_valid(t))
        print(f"effect {scale} x planned: found by the planned end {np.mean((stop >= 0) & (stop < PLAN)):.0%}", end=", ")
        print(f"by twice that {np.mean(stop >= 0):.0%}, median stop at {np.median(t[stop[stop >= 0]]):.2f} of the plan")
    z, t = paths(2.8016, 10_000, rng)
    z, t = z[:, 49::50], t[49::50]  # 20 looks
    stop = first(np.abs(z) > 1.96)
    won = np.flatnonzero(stop >= 0)
    claimed = z[won, stop[won]] / np.sqrt(t[stop[won]]) / 2.8016
    print(f"planned effect, 20 looks, stop at the first |z| > 1.96: {len(won) / 10_000:.0%} win", end=", ")
    print(f"with {np.mean(claimed):.2f} times the true effect on average")
