"""Many clients, one rate limit: exponential backoff with and without jitter, second by second."""

from collections import Counter
from random import Random


def delay(failed: int, jitter: bool, rng: Random, base: int = 4, cap: int = 32) -> int:
    """Seconds to wait after `failed` earlier failures: base, twice that..., up to cap; or a random number from 1 to that."""
    longest = min(cap, base * 2**failed)
    return rng.randint(1, longest) if jitter else longest


def simulate(clients: int, limit: int, jitter: bool, seed: int = 0, base: int = 4, cap: int = 32) -> tuple[int, int, int]:
    """Calls made in all, the most calls in one second after the first, and the second at which the last client is served.

    All clients call at second 0; in each second `limit` calls chosen at random pass, and the others get 429 and wait.
    """
    rng = Random(seed)
    due: dict[int, list[int]] = {0: [0] * clients}  # second -> earlier failures of each client that calls then
    calls: Counter[int] = Counter()
    while due:
        now = min(due)
        waiting = due.pop(now)
        calls[now] = len(waiting)
        rng.shuffle(waiting)
        for failed in waiting[limit:]:
            due.setdefault(now + delay(failed, jitter, rng, base, cap), []).append(failed + 1)
    return sum(calls.values()), max((n for second, n in calls.items() if second > 0), default=0), max(calls)


if __name__ == "__main__":
    clients, limit, runs = 100, 10, 500
    print(f"{clients} clients call at once, {limit} calls pass in each second; means of {runs} runs")
    for name, jitter, base, cap in (
        ("without jitter", False, 4, 32),
        ("with jitter", True, 4, 32),
        ("with jitter and twice the base and cap", True, 8, 64),
    ):
        results = [simulate(clients, limit, jitter, seed, base, cap) for seed in range(runs)]
        calls, peak, last = (round(sum(column) / runs) for column in zip(*results, strict=True))
        print(f"{name}: {calls} calls in all, at most {peak} in one later second, all served at second {last}")
