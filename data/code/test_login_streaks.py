"""Longest runs of days against walking through the calendar in Python, with repeated days and ties."""

import datetime
from pathlib import Path

import duckdb
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.programs import sql_parts

TABLES, QUERY = sql_parts(Path(__file__).with_name("login_streaks.sql"))
START = datetime.datetime(2026, 2, 20)
logins = st.lists(st.tuples(st.integers(1, 3), st.integers(0, 14), st.integers(0, 23)), max_size=40)


def answer(rows: list) -> list:
    """The query on these rows of (user, time)."""
    with duckdb.connect() as db:
        db.execute(TABLES + "; DELETE FROM logins;")
        if rows:
            db.executemany("INSERT INTO logins VALUES (?, ?)", rows)
        return db.execute(QUERY).fetchall()


def longest(days: set) -> tuple:
    """First day and length of the longest run, found by starting at every day."""
    best = (None, 0)
    for day in sorted(days):
        length = 1
        while day + datetime.timedelta(days=length) in days:
            length += 1
        best = (day, length) if length > best[1] else best
    return best


def test_the_example_has_a_run_of_three_days_over_the_end_of_february():
    with duckdb.connect() as db:
        rows = db.execute(TABLES + QUERY).fetchall()
    assert rows == [(1, datetime.date(2026, 2, 27), 3), (2, datetime.date(2026, 3, 2), 1)]


@settings(max_examples=40, deadline=None)
@given(logins)
def test_agrees_with_walking_from_every_day(rows):
    rows = [(user, START + datetime.timedelta(days=day, hours=hour)) for user, day, hour in rows]
    days = {user: {at.date() for who, at in rows if who == user} for user, _ in rows}
    assert answer(rows) == [(user, *longest(days[user])) for user in sorted(days)]
