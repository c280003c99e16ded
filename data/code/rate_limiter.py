"""Three rate limiters under one interface: fixed window, sliding window, token bucket."""

from collections import defaultdict, deque
from collections.abc import Hashable


class FixedWindow:
    """At most `limit` calls for each stretch of the clock, such as 10:00 to 10:01; one counter a key."""

    def __init__(self, limit: int, window: float) -> None:
        self._limit, self._window = limit, window
        self._counts: dict[Hashable, tuple[float, int]] = {}

    def allow(self, key: Hashable, now: float) -> bool:
        """Whether the call at time `now` may pass."""
        current = now // self._window
        window, count = self._counts.get(key, (current, 0))
        if window != current:
            count = 0
        if count >= self._limit:
            return False
        self._counts[key] = current, count + 1
        return True


class SlidingWindow:
    """At most `limit` calls in any stretch of `window` seconds; up to `limit` times a key."""

    def __init__(self, limit: int, window: float) -> None:
        self._limit, self._window = limit, window
        self._passed: defaultdict[Hashable, deque[float]] = defaultdict(deque)

    def allow(self, key: Hashable, now: float) -> bool:
        """Whether the call may pass; a call exactly `window` seconds ago no longer counts."""
        times = self._passed[key]
        while times and times[0] <= now - self._window:
            times.popleft()
        if len(times) >= self._limit:
            return False
        times.append(now)
        return True


class TokenBucket:
    """A burst of `capacity` calls, and `rate` a second in the long run; two numbers a key."""

    def __init__(self, capacity: int, rate: float) -> None:
        self._capacity, self._rate = capacity, rate
        self._buckets: dict[Hashable, tuple[float, float]] = {}

    def allow(self, key: Hashable, now: float) -> bool:
        """Whether a token is left, after adding those earned since the last call."""
        tokens, since = self._buckets.get(key, (self._capacity, now))
        tokens = min(self._capacity, tokens + (now - since) * self._rate)
        passes = tokens >= 1
        self._buckets[key] = tokens - passes, now
        return passes


if __name__ == "__main__":
    calls = [7, 8, 9, 10, 11, 12, 17]
    print("calls at second      ", *calls)
    for name, limiter in (
        ("fixed, 3 in 10 s     ", FixedWindow(3, 10)),
        ("sliding, 3 in 10 s   ", SlidingWindow(3, 10)),
        ("bucket of 3, 0.3 a s ", TokenBucket(3, 0.3)),
    ):
        print(name, *[now for now in calls if limiter.allow("ada", now)])
