"""A task scheduler: of the tasks whose dependencies are done, it hands out the most urgent."""

import heapq
from collections import defaultdict
from collections.abc import Iterable


class Scheduler:
    """The caller runs the tasks: take() the next one, then finish() it when it has succeeded."""

    def __init__(self) -> None:
        self._entries: dict[str, tuple[int, int, str]] = {}  # what the heap compares: urgent first, then added first
        self._missing: dict[str, int] = {}  # dependencies not yet done
        self._dependents: defaultdict[str, list[str]] = defaultdict(list)
        self._ready: list[tuple[int, int, str]] = []
        self._running: set[str] = set()
        self._done: set[str] = set()

    def add(self, name: str, priority: int = 0, after: Iterable[str] = ()) -> None:
        """A new task, to run after others that were added before it: so no cycle can be written."""
        after = set(after)
        if name in self._entries or not after <= self._entries.keys():
            raise ValueError(f"{name} was added before, or comes after an unknown task")
        self._entries[name] = (-priority, len(self._entries), name)
        self._missing[name] = len(after - self._done)
        for other in after - self._done:
            self._dependents[other].append(name)
        if not self._missing[name]:
            heapq.heappush(self._ready, self._entries[name])

    def take(self) -> str | None:
        """The most urgent ready task, which is now running; None if nothing is ready at the moment."""
        if not self._ready:
            return None
        name = heapq.heappop(self._ready)[2]
        self._running.add(name)
        return name

    def finish(self, name: str) -> None:
        """A running task has succeeded; dependents that waited only for it become ready."""
        if name not in self._running:
            raise ValueError(f"{name} is not running")
        self._running.remove(name)
        self._done.add(name)
        for other in self._dependents.pop(name, []):
            self._missing[other] -= 1
            if not self._missing[other]:
                heapq.heappush(self._ready, self._entries[other])


if __name__ == "__main__":
    scheduler = Scheduler()
    scheduler.add("load", priority=1)
    scheduler.add("vacuum")
    scheduler.add("clean", after=["load"])
    scheduler.add("report", priority=3, after=["load"])
    scheduler.add("train", priority=9, after=["clean"])
    while (name := scheduler.take()) is not None:
        print("run", name)
        scheduler.finish(name)
