"""Best time to buy and sell one share: once, any number of times, and at most k times."""

from math import inf


def once(prices: list[float]) -> float:
    """Largest profit of one purchase and one later sale, or 0. O(n) time, O(1) space."""
    lowest, best = inf, 0.0
    for price in prices:
        lowest = min(lowest, price)
        best = max(best, price - lowest)
    return best


def any_number(prices: list[float]) -> float:
    """Largest profit of any number of trades, one share at a time: every rise from one day to the next."""
    return sum(max(0.0, later - earlier) for earlier, later in zip(prices, prices[1:], strict=False))


def at_most(k: int, prices: list[float]) -> float:
    """Largest profit of at most k trades, one share at a time. O(nk) time, O(k) space."""
    holding = [-inf] * (k + 1)  # most money on hand with a share, the t-th one bought
    free = [0.0] * (k + 1)  # most money on hand without a share, after at most t sales
    for price in prices:
        for t in range(1, k + 1):
            holding[t] = max(holding[t], free[t - 1] - price)
            free[t] = max(free[t], holding[t] + price)
    return free[k]


if __name__ == "__main__":
    prices = [12.0, 4.0, 7.0, 3.0, 8.0, 6.0, 10.0]
    print(f"one trade: {once(prices):.0f}, two: {at_most(2, prices):.0f}, any number: {any_number(prices):.0f}")
    print("falling prices:", [once([9.0, 7.0, 2.0]), at_most(2, [9.0, 7.0, 2.0]), any_number([9.0, 7.0, 2.0])])
