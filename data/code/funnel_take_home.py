"""Take-home, a funnel that broke: which step, for whom and since when, with a campaign that hides it."""

from math import sqrt

import numpy as np
from scipy.stats import norm

DAYS, PER_DAY = 56, 4000
STEPS = ["saw a product", "filled a cart", "paid"]
SEGMENTS = {"channel": ["search", "mail", "campaign"], "platform": ["iOS", "Android", "web"], "country": ["US", "BR", "DE"]}


def make_data(seed: int = 0) -> tuple[np.ndarray, dict[str, np.ndarray], np.ndarray]:
    """Day of the visit, segments, and the steps reached (n, 4), the first is the visit; as known at the end of day 55.

    From day 28 a campaign brings people who look and leave. From day 37 the payment form of the new Android app fails
    at times. A quarter of those who pay do so a day or two after the visit.
    """
    rng = np.random.default_rng(seed)
    per_day = np.where(np.arange(DAYS) < 28, PER_DAY, PER_DAY * 3 // 2)
    day = np.repeat(np.arange(DAYS), per_day)
    n = len(day)
    extra = (day >= 28) & (rng.random(n) < 1 / 3)
    channel = np.where(extra, 2, rng.random(n) < 0.3)
    platform = np.where(extra, rng.choice(3, n, p=[0.2, 0.3, 0.5]), rng.choice(3, n, p=[0.3, 0.35, 0.35]))
    country = rng.choice(3, n, p=[0.5, 0.3, 0.2])
    saw = rng.random(n) < np.array([0.60, 0.65, 0.35])[channel]
    cart = saw & (rng.random(n) < np.array([0.22, 0.28, 0.12])[channel])
    broken = (day >= 37) & (platform == 1)
    pays = cart & (rng.random(n) < np.array([0.62, 0.66, 0.50])[channel] * np.where(broken, 0.75, 1))
    lag = rng.choice(3, n, p=[0.75, 0.15, 0.10])
    steps = np.column_stack([np.ones(n, bool), saw, cart, pays & (day + lag < DAYS)])
    return day, {"channel": channel, "platform": platform, "country": country}, steps


def daily(day: np.ndarray, strata: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """How many of the rows fall on each day and stratum: (days, 3)."""
    return np.bincount(day[rows] * 3 + strata[rows], minlength=3 * (day.max() + 1)).reshape(-1, 3)


def before_and_after(entered: np.ndarray, passed: np.ndarray, cut: int) -> float:
    """z of the Cochran-Mantel-Haenszel test: the step's rate from day `cut` on against before, within each stratum."""
    n, k = entered.sum(axis=0).astype(float), passed.sum(axis=0)
    later = entered[cut:].sum(axis=0)
    use = (later > 0) & (later < n)
    n, k, later, hits = n[use], k[use], later[use], passed[cut:].sum(axis=0)[use]
    variance = later * (n - later) * k * (n - k) / (n**2 * (n - 1))
    return float((hits - later * k / n).sum() / sqrt(variance.sum())) if variance.sum() else 0.0


def scan(day: np.ndarray, segments: dict[str, np.ndarray], steps: np.ndarray, adjust: bool, margin: int = 7) -> list[tuple]:
    """Each step, segment and day tried as a break: (z, step, kind, level, day), the largest drop of each cell, worst first.

    With `adjust` the comparison is made within channels, so that a change of their mix is no break. The campaign as a
    segment is left out: before day 28 there is nothing to compare it with.
    """
    found = []
    strata = segments["channel"] if adjust else np.zeros(len(day), int)
    for s, step in enumerate(STEPS):
        for kind, level in [(kind, level) for kind, names in SEGMENTS.items() for level in range(len(names))]:
            if SEGMENTS[kind][level] == "campaign":
                continue
            rows = steps[:, s] & (segments[kind] == level)
            entered, passed = daily(day, strata, rows), daily(day, strata, rows & steps[:, s + 1])
            cells = [(before_and_after(entered, passed, cut), cut) for cut in range(margin, len(entered) - margin + 1)]
            z, cut = min(cells)
            found.append((z, step, kind, SEGMENTS[kind][level], cut))
    return sorted(found)


def expected(rows: np.ndarray, good: np.ndarray, strata: np.ndarray, passed: np.ndarray) -> float:
    """How many of `rows` would pass at the rates of `good`, stratum by stratum. (n,) booleans and whole numbers."""
    return float(sum((rows & (strata == s)).sum() * passed[good & (strata == s)].mean() for s in np.unique(strata[rows])))


if __name__ == "__main__":
    day, segments, steps = make_data()
    for first, last in ((21, 27), (47, 53), (54, 55)):
        rows = (day >= first) & (day <= last)
        rates = ", ".join(f"{name} {steps[rows & steps[:, s], s + 1].mean():.1%}" for s, name in enumerate(STEPS))
        others = rows & (segments["channel"] < 2)
        whole = (
            f"{steps[rows, 3].mean():.2%} of {rows.sum():,} visits pay, without the campaign {steps[others, 3].mean():.2%}"
        )
        print(f"days {first}-{last}: {whole}; {rates}")
    done = day < 54  # those of the last two days still have time to pay
    day, steps, segments = day[done], steps[done], {kind: level[done] for kind, level in segments.items()}
    for adjust, name in ((False, "as they are"), (True, "within channels")):
        for z, step, kind, level, cut in scan(day, segments, steps, adjust)[:3]:
            print(f"{name:15s}: {step:13s} {kind} {level:7s} from day {cut}, z = {z:.1f}")
    tests = 24 * (54 - 14 + 1)
    print(f"{tests} comparisons, so by chance about one z in 20 such files is below {-norm.isf(0.05 / tests):.1f}")
    android, carts, channel = segments["platform"] == 1, steps[:, 2], segments["channel"]
    good = ~(android & (day >= 37))
    z, step, kind, level, cut = scan(day[good], {k: v[good] for k, v in segments.items()}, steps[good], True)[0]
    print(f"without Android from day 37 the largest drop is {step}, {level}: z = {z:.1f}")
    for kind in ("channel", "country"):
        for level, name in enumerate(SEGMENTS[kind]):
            here = android & carts & (segments[kind] == level)
            rates = [steps[here & side, 3].mean() for side in (day < 37, day >= 37)]
            print(f"Android carts paid, {name:8s} {rates[0]:.1%} before, {rates[1]:.1%} since day 37")
    hit = android & carts & ~good
    would, did = expected(hit, android & carts & good, channel, steps[:, 3]), steps[hit, 3].sum()
    rate = would / hit.sum()
    error = sqrt(did * (1 - did / hit.sum()) + hit.sum() ** 2 * rate * (1 - rate) / (android & carts & good).sum())
    print(f"{hit.sum():,} Android carts since day 37: {did:,} paid, {would:,.0f} expected;", end=" ")
    print(f"lost {(would - did) / 17:.1f} orders a day, standard error {error / 17:.1f}")
