"""Take-home, an A/B test whose treatment loses some users before they are counted (a sample ratio mismatch)."""

from math import erfc, sqrt

import numpy as np

DEVICES = ["new phone", "old phone", "desktop"]


def make_data(seed: int = 0, assigned: int = 60_000) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Logged users: arm (rows,) 0 or 1, device (rows,) 0 to 2, bought (rows,) 0 or 1; and users assigned to each arm (2,).

    The new page changes nobody's mind. On old phones it loads slowly, and a third of those users give up before the
    event that logs them.
    """
    rng = np.random.default_rng(seed)
    arm = rng.integers(0, 2, assigned)
    device = rng.choice(3, assigned, p=[0.5, 0.25, 0.25])
    bought = rng.random(assigned) < np.array([0.10, 0.02, 0.12])[device]
    logged = ~((arm == 1) & (device == 1) & (rng.random(assigned) < 1 / 3))
    return arm[logged], device[logged], bought[logged].astype(int), np.bincount(arm)


def two_sided(z: float) -> float:
    """The two-sided p-value of a standard normal statistic."""
    return erfc(abs(z) / sqrt(2))


def ratio_test(control: int, treatment: int, share: float = 0.5) -> tuple[float, float]:
    """z and p of the split against the planned share of treatment. z squared is the chi-square with one degree."""
    n = control + treatment
    z = (treatment - share * n) / sqrt(n * share * (1 - share))
    return z, two_sided(z)


def compare(buyers: np.ndarray, users: np.ndarray) -> tuple[float, float, float]:
    """Rate of treatment minus control with the ends of its 95% interval. buyers, users: (2,), control first."""
    rate = buyers / users
    error = sqrt((rate * (1 - rate) / users).sum())
    difference = rate[1] - rate[0]
    return difference, difference - 1.96 * error, difference + 1.96 * error


def in_points(estimate: tuple[float, float, float]) -> str:
    """The estimate and its interval, in percentage points."""
    return "{:+.2f} points, {:+.2f} to {:+.2f}".format(*(100 * part for part in estimate))


if __name__ == "__main__":
    arm, device, bought, assigned = make_data()
    users, buyers = np.bincount(arm), np.bincount(arm, weights=bought)
    for name, n, k, given in zip(("control", "treatment"), users, buyers, assigned, strict=True):
        print(f"{name:9s} {given:,} assigned, {n:,} logged, {k / n:.2%} of those bought")
    print("logged users:  ", in_points(compare(buyers, users)))
    z, p = ratio_test(*users)
    print(f"split logged:   z = {z:.1f}, p = {p:.0e}; split assigned: p = {ratio_test(*assigned)[1]:.1f}")
    for d, name in enumerate(DEVICES):
        here = device == d
        n, k = np.bincount(arm[here]), np.bincount(arm[here], weights=bought[here])
        print(f"{name:15s} {n[0]:6,} and {n[1]:6,}, split p = {ratio_test(*n)[1]:.1g}; {in_points(compare(k, n))}")
    print("assigned users:", in_points(compare(buyers, assigned)))
    lost, old = assigned - users, (device == 1) & (arm == 0)
    if_bought = buyers + lost * bought[old].mean()
    print("  if those not logged bought as control's old phones do:", in_points(compare(if_bought, assigned)))
    weight = np.bincount(device[arm == 0]) / users[0]
    effect = [bought[(device == d) & (arm == 1)].mean() - bought[(device == d) & (arm == 0)].mean() for d in range(3)]
    print(f"logged users weighted by control's devices: {100 * weight @ effect:+.2f} points")
