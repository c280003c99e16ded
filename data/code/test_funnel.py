"""The funnel against trying every chain of events in Python, with repeats, wrong orders and no users at all."""

import datetime
import math
from itertools import product
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.programs import sql_parts

TABLES, QUERY = sql_parts(Path(__file__).with_name("funnel.sql"))
STEPS = ("visit", "cart", "purchase")
START = datetime.datetime(2026, 5, 1)
some_events = st.lists(st.tuples(st.integers(1, 3), st.sampled_from([*STEPS, "refund"]), st.integers(0, 5)), max_size=25)


def answer(rows: list) -> list:
    """The query on these rows of (user, step, hour)."""
    with duckdb.connect() as db:
        db.execute(TABLES + "; DELETE FROM events;")
        if rows:
            timed = [(user, step, START + datetime.timedelta(hours=hour)) for user, step, hour in rows]
            db.executemany("INSERT INTO events VALUES (?, ?, ?)", timed)
        return db.execute(QUERY).fetchall()


def reaches(rows: list, user: int, depth: int) -> bool:
    """Whether any choice of one event a step is in order of time."""
    hours = [[hour for who, step, hour in rows if who == user and step == name] for name in STEPS[:depth]]
    return any(list(chain) == sorted(chain) for chain in product(*hours))


def share(part: int, whole: int) -> object:
    """The rate, or None where nobody could have gone on."""
    return pytest.approx(part / whole, abs=0.0005001) if whole else None


def test_the_example_loses_who_bought_before_the_visit():
    with duckdb.connect() as db:
        rows = db.execute(TABLES + QUERY).fetchall()
    assert rows == [("visit", 5, None, 1.0, 1), ("cart", 3, 0.6, 0.6, 0), ("purchase", 1, 0.333, 0.2, 0)]


@settings(max_examples=40, deadline=None)
@given(some_events)
def test_agrees_with_trying_every_chain_of_events(events):
    users = [sum(reaches(events, user, depth) for user in range(1, 4)) for depth in (1, 2, 3)]
    rows = answer(events)
    assert [row[:2] for row in rows] == list(zip(STEPS, users, strict=True))
    assert [row[2] for row in rows] == [None, share(users[1], users[0]), share(users[2], users[1])]
    assert [row[3] for row in rows] == [share(count, users[0]) for count in users]


def test_any_cart_before_the_purchase_will_do_and_the_same_moment_counts():
    carts = [(1, "visit", 0), (1, "cart", 1), (1, "purchase", 2), (1, "cart", 3)]
    at_once = [(2, "visit", 0), (2, "cart", 0), (2, "purchase", 0)]
    too_early = [(3, "visit", 2), (3, "cart", 3), (3, "purchase", 1)]
    assert [row[1] for row in answer(carts + at_once + too_early)] == [3, 3, 2]


def test_slashes_divide_as_the_answer_says():
    with duckdb.connect() as db:
        assert db.execute("SELECT 3 / 5, 3 // 5, 100 * (3 // 5), 1.0 * 3 / 5").fetchone() == (0.6, 0, 0, 0.6)
        assert db.execute("SELECT 3 / NULLIF(0, 0), 1.0 * 3 / 0").fetchone() == (None, math.inf)
        assert math.isnan(db.execute("SELECT 0 / 0").fetchone()[0])
