"""Loading order events that may arrive twice, late and out of order: appending against upserting by version."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple


class Event(NamedTuple):
    """One version of an order; a correction has the same order and a higher version."""

    order: str
    version: int
    day: str  # when the order was placed, not when the event arrived
    amount: int


class Appending:
    """Adds what it is given to running totals: right only if each event comes exactly once and is never corrected."""

    def __init__(self) -> None:
        self.totals: defaultdict[str, int] = defaultdict(int)

    def load(self, batch: Iterable[Event]) -> None:
        """Add each amount to its day."""
        for event in batch:
            self.totals[event.day] += event.amount

    def by_day(self) -> dict[str, int]:
        """The total of each day."""
        return dict(sorted(self.totals.items()))


class Upserting:
    """Keeps the newest version of each order: loading anything again, in any order, changes nothing."""

    def __init__(self) -> None:
        self.orders: dict[str, Event] = {}

    def load(self, batch: Iterable[Event]) -> None:
        """Replace an order only by a higher version."""
        for event in batch:
            stored = self.orders.get(event.order)
            if stored is None or event.version > stored.version:
                self.orders[event.order] = event

    def by_day(self) -> dict[str, int]:
        """The total of each day, from the table of orders."""
        totals: defaultdict[str, int] = defaultdict(int)
        for event in self.orders.values():
            totals[event.day] += event.amount
        return dict(sorted(totals.items()))


if __name__ == "__main__":
    first = [Event("A", 1, "Mon", 30), Event("B", 1, "Mon", 50)]
    second = [Event("C", 1, "Tue", 20), Event("B", 2, "Mon", 45)]  # B is corrected from 50 to 45
    third = [Event("D", 1, "Mon", 10)]  # D arrives late, after Tuesday's C
    deliveries = {
        "each batch once": [first, second, third],
        "second batch retried": [first, second, second, third],
        "all replayed from the start": [first, second, first, second, third],
    }
    for name, batches in deliveries.items():
        stores = Appending(), Upserting()
        for store in stores:
            for batch in batches:
                store.load(batch)
        print(f"{name:28} append {stores[0].by_day()}  upsert {stores[1].by_day()}")
