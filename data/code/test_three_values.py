"""The truth table against Kleene's: false < unknown < true, AND the smaller, OR the larger."""

from pathlib import Path

import duckdb

from guide.programs import sql_parts

TABLES, QUERY = sql_parts(Path(__file__).with_name("three_values.sql"))
PLACE = {False: 0, None: 1, True: 2}
VALUE = {place: value for value, place in PLACE.items()}


def one(expression: str):
    """The value of an expression."""
    with duckdb.connect() as db:
        return db.execute(f"SELECT {expression}").fetchone()[0]


def test_the_table_is_kleenes():
    with duckdb.connect() as db:
        rows = db.execute(TABLES + QUERY).fetchall()
    assert [row[:2] for row in rows] == [(p, q) for p in (True, False, None) for q in (True, False, None)]
    for p, q, both, either, not_p, equal, same, case in rows:
        assert both is VALUE[min(PLACE[p], PLACE[q])]
        assert either is VALUE[max(PLACE[p], PLACE[q])]
        assert not_p is VALUE[2 - PLACE[p]]
        assert equal is (None if p is None or q is None else p == q)
        assert same is (p is q)
        assert case == ("then" if p else "else")


def test_what_the_answer_says_of_single_expressions():
    assert one("NULL = NULL") is None and one("NULL <> 5") is None and one("5 + NULL") is None
    assert one("'Ada ' || NULL") is None and one("CONCAT('Ada ', NULL)") == "Ada "
    assert one("COALESCE(NULL, 7, 9)") == 7 and one("NULLIF(0, 0)") is None and one("NULLIF(3, 0)") == 3
    assert one("CASE NULL WHEN NULL THEN 'null' ELSE 'else' END") == "else"
    assert one("CASE WHEN 95 >= 50 THEN 'pass' WHEN 95 >= 90 THEN 'top' END") == "pass"


def test_unknown_is_dropped_by_where_and_passes_check():
    with duckdb.connect() as db:
        db.execute("CREATE TABLE p (plan VARCHAR, age INTEGER CHECK (age >= 18))")
        db.execute("INSERT INTO p VALUES ('free', 20), ('pro', 30), ('pro', 40), (NULL, NULL)")
        assert db.execute("SELECT COUNT(*) FROM p WHERE plan = 'free'").fetchone() == (1,)
        assert db.execute("SELECT COUNT(*) FROM p WHERE plan <> 'free'").fetchone() == (2,)
        assert db.execute("SELECT COUNT(*) FROM p WHERE plan IS DISTINCT FROM 'free'").fetchone() == (3,)
