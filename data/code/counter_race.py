"""Every interleaving of two threads that add 1 to a counter: which ones lose an update?"""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import permutations

Thread = Callable[[dict[str, int]], Iterator[None]]


def unlocked(shared: dict[str, int]) -> Iterator[None]:
    """Read, then write: a thread may be switched out at each yield."""
    seen = shared["count"]
    yield
    shared["count"] = seen + 1
    yield


def locked(shared: dict[str, int]) -> Iterator[None]:
    """The same with both steps under one lock: no other thread that takes the lock runs between them."""
    shared["count"] = shared["count"] + 1
    yield


def run(thread: Thread, schedule: tuple[int, ...], threads: int) -> int:
    """The counter after the threads' steps were run in the order of `schedule`, which names a thread for each step."""
    shared = {"count": 0}
    running = [thread(shared) for _ in range(threads)]
    for turn in schedule:
        next(running[turn])
    return shared["count"]


def outcomes(thread: Thread, threads: int, steps: int) -> Counter[int]:
    """Final counter -> number of interleavings that give it."""
    schedules = set(permutations([turn for turn in range(threads) for _ in range(steps)]))
    return Counter(run(thread, schedule, threads) for schedule in schedules)


if __name__ == "__main__":
    for threads in (2, 3):
        without = outcomes(unlocked, threads, steps=2)
        print(f"{threads} threads, no lock: {without.total()} interleavings")
        for final, ways in sorted(without.items()):
            print(f"  the counter ends at {final} in {ways}")
        print(f"  with a lock: {dict(outcomes(locked, threads, steps=1))}")
