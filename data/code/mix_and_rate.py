"""A fall in an overall rate, split exactly into a change of mix and a change of rate in each segment."""

import numpy as np

SEGMENTS = ["iOS app", "Android app", "mobile web, paid", "mobile web, other", "desktop"]
SESSIONS = np.array([[200_000, 250_000, 60_000, 240_000, 250_000], [202_000, 248_000, 180_000, 240_000, 245_000]])
ORDERS = np.array([[12_000, 12_500, 600, 5_400, 11_260], [12_100, 10_400, 1_820, 5_410, 11_030]])


def mix_and_rate(sessions: np.ndarray, orders: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The part of the change in sum(orders) / sum(sessions) due to each segment's share, and to its own rate.

    sessions, orders: (2, segments), before and after. Shares and rates are averaged over the two weeks, so that the
    parts add up to the change with nothing left over. Returns two (segments,) arrays.
    """
    rate = orders / sessions
    share = sessions / sessions.sum(axis=1, keepdims=True)
    overall = (orders.sum(axis=1) / sessions.sum(axis=1)).mean()
    mix = np.diff(share, axis=0)[0] * (rate.mean(axis=0) - overall)
    own = np.diff(rate, axis=0)[0] * share.mean(axis=0)
    return mix, own


def z_of_change(sessions: np.ndarray, orders: np.ndarray) -> np.ndarray:
    """Change of each segment's rate in standard errors, sessions taken as independent. (2, segments) to (segments,)."""
    rate = orders / sessions
    return np.diff(rate, axis=0)[0] / np.sqrt((rate * (1 - rate) / sessions).sum(axis=0))


if __name__ == "__main__":
    mix, own = mix_and_rate(SESSIONS, ORDERS)
    before, after = 100 * ORDERS.sum(axis=1) / SESSIONS.sum(axis=1)
    print(f"conversion {before:.2f}% to {after:.2f}%, change {after - before:+.2f} points")
    print(f"orders {ORDERS[0].sum():,} to {ORDERS[1].sum():,}, change {100 * (ORDERS[1].sum() / ORDERS[0].sum() - 1):+.1f}%")
    print("segment             mix     rate      z")
    for name, m, r, z in zip(SEGMENTS, 100 * mix, 100 * own, z_of_change(SESSIONS, ORDERS), strict=True):
        print(f"{name:18s} {m:+.2f}    {r:+.2f}  {z:+5.1f}")
    print(f"{'together':18s} {100 * mix.sum():+.2f}    {100 * own.sum():+.2f}")
