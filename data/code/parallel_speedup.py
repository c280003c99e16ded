"""How much faster with more workers: Amdahl's law, and a pool of workers on even and on skewed partitions."""

import heapq
from collections.abc import Iterable


def amdahl(serial: float, workers: int) -> float:
    """Speed-up if a share `serial` of the time cannot be divided and the rest divides evenly."""
    return 1 / (serial + (1 - serial) / workers)


def pool_minutes(partitions: Iterable[float], workers: int) -> float:
    """When the last partition is done if each goes, in the order given, to the worker that is free first."""
    free_at = [0.0] * workers
    for minutes in partitions:
        heapq.heapreplace(free_at, free_at[0] + minutes)
    return max(free_at)


if __name__ == "__main__":
    print("workers  speed-up if 5% is serial")
    for workers in (1, 8, 64, 1024):
        print(f"{workers:7}  {amdahl(0.05, workers):24.1f}")
    even = [1.0] * 640
    skewed = [1.0] * 576 + [64.0]
    salted = [1.0] * 576 + [4.0] * 16
    print("640 minutes of work on 64 workers")
    for name, partitions in (
        ("640 partitions of 1 minute", even),
        ("one of them 64 minutes, last", skewed),
        ("the same, first", skewed[::-1]),
        ("split into 16 of 4 minutes", salted),
    ):
        minutes = pool_minutes(partitions, 64)
        print(f"  {name:29} {minutes:3.0f} minutes, speed-up {sum(partitions) / minutes:4.1f}")
