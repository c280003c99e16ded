"""The four conditions against Python's datetimes, and the patterns and lists that the answer names."""

from datetime import datetime, timedelta
from pathlib import Path

import duckdb
from hypothesis import given
from hypothesis import strategies as st

from guide.programs import sql_parts

TABLES, QUERY = sql_parts(Path(__file__).with_name("orders_of_may.sql"))
FIRST, LAST, JUNE = datetime(2026, 5, 1), datetime(2026, 5, 31), datetime(2026, 6, 1)
times = st.datetimes(datetime(2026, 4, 29), datetime(2026, 6, 2)) | st.sampled_from(
    [
        FIRST,
        LAST,
        LAST + timedelta(microseconds=1),
        JUNE,
        JUNE - timedelta(seconds=1),
        JUNE - timedelta(microseconds=1),
        FIRST - timedelta(microseconds=1),
    ]
)


def test_the_example_gives_four_different_counts():
    with duckdb.connect() as db:
        assert db.execute(TABLES + QUERY).fetchone() == (3, 4, 6, 5)


@given(st.lists(times, max_size=12))
def test_the_conditions_agree_with_python_and_half_open_with_the_month(moments):
    with duckdb.connect() as db:
        db.execute(TABLES + "; DELETE FROM orders;")
        if moments:
            db.executemany("INSERT INTO orders VALUES (?, ?)", list(enumerate(moments)))
        shown = db.execute(QUERY).fetchone()
    ends = (LAST, JUNE - timedelta(seconds=1), JUNE)
    assert shown[:3] == tuple(sum(FIRST <= moment <= end for moment in moments) for end in ends)
    assert shown[3] == sum((moment.year, moment.month) == (2026, 5) for moment in moments)


def test_single_conditions_say_what_the_answer_says():
    with duckdb.connect() as db:

        def one(expression: str):
            return db.execute(f"SELECT {expression}").fetchone()[0]

        assert one("5 BETWEEN 9 AND 1") is False
        assert one("'50%' LIKE '50!%' ESCAPE '!'") is True and one("'500' LIKE '50!%' ESCAPE '!'") is False
        assert one("'Ada' LIKE 'ada%'") is False and one("'Ada' ILIKE 'ada%'") is True
        assert one("'a_b' LIKE 'a_b'") and one("'axb' LIKE 'a_b'") and not one("'ab' LIKE 'a_b'")
        assert one("NULL LIKE '%'") is None and one("'' LIKE '%'") is True
        assert one("3 IN (1, NULL)") is None and one("1 IN (1, NULL)") is True
        assert one("3 NOT IN (1, NULL)") is None and one("NULL BETWEEN 1 AND 5") is None
        assert one("'Bob' BETWEEN 'A' AND 'B'") is False
