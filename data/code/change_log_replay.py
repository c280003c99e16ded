"""A copy of a table kept by its change log, when events come twice, late and out of order."""

from collections.abc import Iterable
from typing import NamedTuple

Row = dict[str, object]


class Change(NamedTuple):
    """One change: position in the order of commits, primary key, and the whole row after it (None: deleted)."""

    position: int
    key: str
    row: Row | None


class ByArrival:
    """Does what each event says, in the order of arrival."""

    def __init__(self) -> None:
        self.rows: dict[str, Row] = {}

    def apply(self, change: Change) -> None:
        """Write or remove the row."""
        if change.row is None:
            self.rows.pop(change.key, None)
        else:
            self.rows[change.key] = change.row

    def table(self) -> dict[str, Row]:
        """The rows, by key."""
        return dict(self.rows)


class ByPosition:
    """Keeps the newest position of each key; a deletion stays as a mark, or an older event would bring the row back."""

    def __init__(self, snapshot: dict[str, Row] | None = None, taken_at: int = 0) -> None:
        self.taken_at = taken_at  # the snapshot holds every change up to here, deletions included
        self.last = {key: Change(taken_at, key, row) for key, row in (snapshot or {}).items()}

    def apply(self, change: Change) -> None:
        """Take a change only if it is newer than what is known of its key."""
        known = self.last.get(change.key)
        if change.position > (known.position if known else self.taken_at):
            self.last[change.key] = change

    def forget_deleted(self, up_to: int) -> None:
        """Drop marks at or before a position, and refuse from now on whatever is as old: no mark would stop it."""
        self.taken_at = max(self.taken_at, up_to)
        self.last = {k: c for k, c in self.last.items() if c.row is not None or c.position > up_to}

    def table(self) -> dict[str, Row]:
        """The rows that exist, by key."""
        return {key: change.row for key, change in self.last.items() if change.row is not None}


def replay(copy: ByArrival | ByPosition, changes: Iterable[Change]) -> dict[str, Row]:
    """Apply the changes in the order given and return the table."""
    for change in changes:
        copy.apply(change)
    return copy.table()


if __name__ == "__main__":
    log = [
        Change(101, "ana", {"city": "Quito"}),
        Change(102, "ben", {"city": "Oslo"}),
        Change(103, "ana", {"city": "Lima"}),
        Change(104, "ben", None),
        Change(105, "eva", {"city": "Accra", "plan": "yearly"}),  # the source has a new column
    ]
    one, two, three, four, five = log
    deliveries = {
        "as in the log": log,
        "103 again at the end": [*log, three],
        "101 again at the end": [*log, one],
        "102 after 104": [one, three, four, two, five],
    }
    for name, changes in deliveries.items():
        print(name)
        print("  by arrival ", replay(ByArrival(), changes))
        print("  by position", replay(ByPosition(), changes))
    snapshot = replay(ByArrival(), log[:3])
    print("snapshot at 103, then the whole log:", replay(ByPosition(snapshot, 103), log) == replay(ByPosition(), log))
