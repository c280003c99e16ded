"""Take-home, a price test: unequal assignment by platform, revenue with a heavy tail, and conversion that misleads."""

import numpy as np

PRICES = np.array([40.0, 50.0])
PLATFORMS = ["desktop", "phone", "tablet"]
PLAN = np.array([0.25, 0.60, 0.50])  # planned share of the higher price


def make_data(seed: int = 0, visitors: int = 240_000) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Platform 0 to 2, arm (1 is the higher price) and seats bought (0 if none), each (visitors,).

    Nine in ten orders are for one seat; the rest have a heavy tail up to 400 seats. The higher price loses one buyer in
    ten, whatever the number of seats.
    """
    rng = np.random.default_rng(seed)
    platform = rng.choice(3, visitors, p=[0.4, 0.5, 0.1])
    arm = (rng.random(visitors) < PLAN[platform]).astype(int)
    buys = rng.random(visitors) < np.array([0.060, 0.012, 0.025])[platform] * np.where(arm == 1, 0.9, 1.0)
    tail = np.minimum(np.floor(2 * rng.random(visitors) ** (-1 / 1.2)), 400)
    seats = np.where(rng.random(visitors) < 0.9, 1, tail)
    return platform, arm, np.where(buys, seats, 0).astype(int)


def naive(value: np.ndarray, arm: np.ndarray) -> tuple[float, float]:
    """Mean of arm 1 less mean of arm 0, and its standard error."""
    groups = [value[arm == a] for a in (0, 1)]
    return groups[1].mean() - groups[0].mean(), np.sqrt(sum(g.var(ddof=1) / len(g) for g in groups))


def stratified(value: np.ndarray, arm: np.ndarray, platform: np.ndarray) -> tuple[float, float]:
    """The difference within each platform, weighted by the platform's share of all visitors, and its standard error."""
    shares = np.bincount(platform) / len(platform)
    parts = np.array([naive(value[platform == s], arm[platform == s]) for s in range(len(shares))])
    return float(shares @ parts[:, 0]), float(np.sqrt(shares**2 @ parts[:, 1] ** 2))


def bootstrap(value: np.ndarray, arm: np.ndarray, platform: np.ndarray, times: int = 2000, seed: int = 0) -> np.ndarray:
    """Ends of the 95% percentile interval of stratified(). Visitors are drawn again within platform and arm."""
    rng = np.random.default_rng(seed)
    shares = np.bincount(platform) / len(platform)
    total = np.zeros(times)
    for s, share in enumerate(shares):
        for a, sign in ((0, -1), (1, 1)):
            cell = value[(platform == s) & (arm == a)]
            paid = cell[cell > 0]  # those who bought nothing only count: binomial many buyers are drawn, then which
            for t, k in enumerate(rng.binomial(len(cell), len(paid) / len(cell), times)):
                total[t] += sign * share * paid[rng.integers(0, len(paid), k)].sum() / len(cell)
    return np.quantile(total, [0.025, 0.975])


def shown(estimate: tuple[float, float]) -> str:
    """Estimate and 95% interval from estimate and standard error."""
    return "{:+.3f}, {:+.3f} to {:+.3f}".format(*(estimate[0] + z * estimate[1] for z in (0, -1.96, 1.96)))


if __name__ == "__main__":
    platform, arm, seats = make_data()
    revenue, bought = seats * PRICES[arm], 100.0 * (seats > 0)
    for s, name in enumerate(PLATFORMS):
        low, high = ((platform == s) & (arm == a) for a in (0, 1))
        n = low.sum() + high.sum()
        z = (high.sum() - PLAN[s] * n) / np.sqrt(n * PLAN[s] * (1 - PLAN[s]))
        buy, earn = (f"{v[low].mean():.2f} and {v[high].mean():.2f}" for v in (bought, revenue))
        print(f"{name:7s} {low.sum():,} and {high.sum():,}, z of the split {z:+.1f}; {buy}% buy; ${earn} a visitor")
    orders = np.sort(seats[seats > 0])[::-1]
    large = orders > 20
    print(
        f"{len(orders):,} orders, {np.mean(orders == 1):.0%} of one seat; the largest {orders[0]} and {orders[1]} seats;",
        end=" ",
    )
    print(f"{large.sum()} above 20 hold {orders[large].sum() / orders.sum():.0%} of seats")
    print("percent who buy, $50 less $40, all together: ", shown(naive(bought, arm)))
    print("  within platforms:", shown(stratified(bought, arm, platform)))
    shares = np.bincount(platform) / len(platform)
    base = shares @ [bought[(platform == s) & (arm == 0)].mean() for s in range(3)]
    gap, error = stratified(bought, arm, platform)
    kept = ", ".join(f"{1 + (gap + z * error) / base:.2f}" for z in (0, -1.96, 1.96))
    print(f"  at $40 {base:.2f}% would buy; share kept at $50 about {kept}; break-even {PRICES[0] / PRICES[1]:.2f}")
    print("$ a visitor, all together:", shown(naive(revenue, arm)))
    print("  within platforms:", shown(stratified(revenue, arm, platform)), end="; ")
    print("bootstrap {:+.3f} to {:+.3f}".format(*bootstrap(revenue, arm, platform)))
    first = revenue.argmax()
    without = np.delete(np.arange(len(revenue)), first)
    print(f"  without one order of {seats[first]} seats at ${PRICES[arm[first]]:.0f}:", end=" ")
    print(shown(stratified(revenue[without], arm[without], platform[without])))
    for cap in (1, 5, 20, 50):
        capped = np.minimum(seats, cap) * PRICES[arm]
        print(f"  seats counted up to {cap:2d}:", shown(stratified(capped, arm, platform)))
    small = np.where(seats <= 20, revenue, 0)
    print("  orders up to 20 seats alone:", shown(stratified(small, arm, platform)), end="; ")
    print("larger ones:", shown(stratified(revenue - small, arm, platform)))
    large, every = (np.bincount(arm[seats > least], minlength=2) for least in (20, 0))
    print(f"orders above 20 seats: {large[0]} of {every[0]:,} at $40, {large[1]} of {every[1]:,} at $50")
