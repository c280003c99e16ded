"""Sessions against one pass over sorted events in Python, with equal times and gaps of exactly 30 minutes."""

import datetime
from pathlib import Path

import duckdb
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.programs import sql_parts

TABLES, QUERY = sql_parts(Path(__file__).with_name("sessions.sql"))
START = datetime.datetime(2026, 3, 1, 22)
GAP = datetime.timedelta(minutes=30)
events = st.lists(st.tuples(st.integers(1, 3), st.integers(0, 40).map(lambda step: 10 * step)), max_size=40)


def answer(rows: list) -> list:
    """The query on these rows of (event, user, time)."""
    with duckdb.connect() as db:
        db.execute(TABLES + "; DELETE FROM events;")
        if rows:
            db.executemany("INSERT INTO events VALUES (?, ?, ?)", rows)
        return db.execute(QUERY).fetchall()


def sessions(rows: list) -> list:
    """The same, in one pass over each user's sorted times."""
    found = []
    for user in sorted({user for _, user, _ in rows}):
        mine: list[list] = []
        for at in sorted(at for _, who, at in rows if who == user):
            if mine and at - mine[-1][-1] <= GAP:
                mine[-1].append(at)
            else:
                mine.append([at])
        found += [(user, number, times[0], times[-1], len(times)) for number, times in enumerate(mine, 1)]
    return found


def test_the_example_has_two_sessions_of_two_events_and_one_of_one():
    with duckdb.connect() as db:
        rows = db.execute(TABLES + QUERY).fetchall()
    assert [(row[0], row[1], row[4]) for row in rows] == [(7, 1, 2), (7, 2, 2), (8, 1, 1)]
    assert rows[0][2:4] == (datetime.datetime(2026, 3, 1, 23, 40), datetime.datetime(2026, 3, 2, 0, 10))


@settings(max_examples=40, deadline=None)
@given(events, st.randoms(use_true_random=False))
def test_agrees_with_one_pass_whatever_the_order_of_rows(rows, random):
    rows = [(number, user, START + datetime.timedelta(minutes=minute)) for number, (user, minute) in enumerate(rows)]
    random.shuffle(rows)
    assert answer(rows) == sessions(rows)
