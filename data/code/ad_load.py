"""How many ads to show: income by ad load after six weeks and after a year, from lines fitted to a test's arms."""

import numpy as np

LOAD = np.array([4, 8, 12, 16, 20])  # ads per 100 posts; today 8
SIX_WEEKS = np.array([606, 590, 574, 561, 545])  # posts read per assigned user and month
YEAR = np.array([577, 530, 486, 440, 398])
PRICE = np.array([3.68, 3.36, 3.04, 2.72, 2.40])  # dollars per 1,000 ads shown
OTHER = 0.20  # dollars per 1,000 posts read: sales through links


def line(x: np.ndarray, y: np.ndarray) -> tuple[float, float]:
    """Intercept and slope by least squares."""
    slope = np.sum((x - x.mean()) * (y - y.mean())) / np.sum((x - x.mean()) ** 2)
    return float(y.mean() - slope * x.mean()), float(slope)


def income(load: np.ndarray, posts: np.ndarray, other: float = 0.0) -> np.ndarray:
    """Dollars per user and month at each load, if posts and price are straight lines in the load."""
    (a, b), (c, d) = line(LOAD, posts), line(LOAD, PRICE)
    return (a + b * load) * (load / 100 * (c + d * load) + other) / 1_000


def best_load(posts: np.ndarray, other: float = 0.0) -> float:
    """Where income is largest: the root of its derivative, a quadratic, at which income turns down."""
    (a, b), (c, d) = line(LOAD, posts), line(LOAD, PRICE)
    cubic = np.polymul([b, a], [d / 100, c / 100, other])
    first = np.polyder(cubic)
    return float(next(r.real for r in np.roots(first) if np.polyval(np.polyder(first), r.real) < 0))


if __name__ == "__main__":
    fits = [line(LOAD, posts) for posts in (SIX_WEEKS, YEAR)]
    short, long = (-100 * slope / start for start, slope in fits)
    print(f"posts lost per extra ad: {short:.2f}% in six weeks, {long:.2f}% in a year, {long / short:.1f} times as much")
    print("dollars per 1,000 users and month")
    print("load   ads, six weeks   ads, a year   ads and links, a year")
    for load in LOAD:
        row = [1_000 * income(load, *case) for case in ((SIX_WEEKS,), (YEAR,), (YEAR, OTHER))]
        print(f"{load:4d} {row[0]:14.0f} {row[1]:13.0f} {row[2]:18.0f}")
    best = best_load(SIX_WEEKS), best_load(YEAR), best_load(YEAR, OTHER)
    print("best load {:.1f}        {:.1f}        {:.1f}".format(*best))
    today, twelve, top = (income(load, YEAR, OTHER) for load in (8, 12, best[2]))
    print(f"from 8 to 12: {100 * (twelve - today) / (top - today):.0f}% of what the best load would add in a year")
