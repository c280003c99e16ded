"""Rates and costs against plain Python, and the plain join that counts a clicked impression more than once."""

from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.programs import sql_parts

TABLES, QUERY = sql_parts(Path(__file__).with_name("click_rate.sql"))
PLAIN_JOIN = """SELECT COUNT(*), COUNT(c.click_id), SUM(i.cost_cents), SUM(DISTINCT i.cost_cents)
                FROM impressions i LEFT JOIN clicks c USING (impression_id) WHERE i.device = 'phone'"""
some_impressions = st.lists(st.tuples(st.sampled_from(["phone", "laptop", "unknown", None]), st.integers(0, 9)), max_size=12)
some_clicks = st.lists(st.integers(0, 14), max_size=20)  # ids without an impression among them


def answer(impressions: list, clicks: list) -> list:
    """The query on impressions of (device, cost) and clicks of impression ids."""
    with duckdb.connect() as db:
        db.execute(TABLES + "; DELETE FROM clicks; DELETE FROM impressions;")
        if impressions:
            rows = [(number, *row) for number, row in enumerate(impressions)]
            db.executemany("INSERT INTO impressions VALUES (?, ?, ?)", rows)
        if clicks:
            db.executemany("INSERT INTO clicks VALUES (?, ?)", list(enumerate(clicks)))
        return db.execute(QUERY).fetchall()


def test_the_example_has_one_phone_impression_in_four_clicked():
    with duckdb.connect() as db:
        rows = db.execute(TABLES + QUERY).fetchall()
    assert rows == [("laptop", 2, 1, 0.5, 1, 9), ("phone", 4, 1, 0.25, 3, 16), ("unknown", 1, 0, 0.0, 0, 1)]


def test_the_plain_join_says_three_in_six_and_no_kind_of_sum_gives_the_cost():
    with duckdb.connect() as db:
        db.execute(TABLES)
        assert db.execute(PLAIN_JOIN).fetchone() == (6, 3, 26, 11)


@settings(max_examples=40, deadline=None)
@given(some_impressions, some_clicks)
def test_agrees_with_counting_impression_by_impression(impressions, clicks):
    expected = []
    for device in sorted({device or "unknown" for device, _ in impressions}):
        mine = [(number, cost) for number, (name, cost) in enumerate(impressions) if (name or "unknown") == device]
        hit = sum(number in clicks for number, _ in mine)
        all_clicks = sum(clicks.count(number) for number, _ in mine)
        expected.append((device, len(mine), hit, pytest.approx(hit / len(mine)), all_clicks, sum(cost for _, cost in mine)))
    assert answer(impressions, clicks) == expected
