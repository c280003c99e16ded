"""Retention against sets in Python: empty months, returning users, activity before signup, and cohorts too young."""

import datetime
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.programs import sql_parts

TABLES, QUERY = sql_parts(Path(__file__).with_name("retention.sql"))
days = st.dates(datetime.date(2025, 11, 1), datetime.date(2026, 4, 30))
some_users = st.lists(days, max_size=6)
some_activity = st.lists(st.tuples(st.integers(0, 7), days), max_size=25)


def answer(signups: list, activity: list) -> list:
    """The query on users 0, 1, ... with these days of signup, and activity of (user, day)."""
    with duckdb.connect() as db:
        db.execute(TABLES + "; DELETE FROM activity; DELETE FROM users;")
        if signups:
            db.executemany("INSERT INTO users VALUES (?, ?)", list(enumerate(signups)))
        if activity:
            db.executemany("INSERT INTO activity VALUES (?, ?)", activity)
        return db.execute(QUERY).fetchall()


def number(day: datetime.date) -> int:
    """Months since year zero."""
    return 12 * day.year + day.month


def expected(signups: list, activity: list) -> list:
    """The same from sets of users."""
    rows = []
    last = max((number(day) for _, day in activity), default=0)
    for cohort in sorted({day.replace(day=1) for day in signups}):
        members = {user for user, day in enumerate(signups) if number(day) == number(cohort)}
        for later in range(last - number(cohort) + 1):
            seen = {
                user
                for user, day in activity
                if user in members and number(day) == number(cohort) + later and day >= signups[user]
            }
            rate = pytest.approx(len(seen) / len(members), abs=0.0005001)
            rows.append((cohort, later, len(members), len(seen), rate))
    return rows


def test_the_example_counts_a_returning_user_and_shows_a_month_of_none():
    with duckdb.connect() as db:
        rows = db.execute(TABLES + QUERY).fetchall()
    assert [row[1:4] for row in rows] == [(0, 3, 3), (1, 3, 1), (2, 3, 2), (0, 2, 2), (1, 2, 0), (0, 1, 1)]


@settings(max_examples=60, deadline=None)
@given(some_users, some_activity)
def test_agrees_with_sets_of_users(signups, activity):
    assert answer(signups, activity) == expected(signups, activity)
