"""The number of rows of each join against nested loops over lists, with NULLs that equal nothing."""

from pathlib import Path

import duckdb
from hypothesis import given
from hypothesis import strategies as st

from guide.programs import sql_parts

TABLES, QUERY = sql_parts(Path(__file__).with_name("join_row_counts.sql"))
keys = st.lists(st.none() | st.integers(0, 3), max_size=7)


def counts(a: list, b: list) -> dict:
    """What the query says of these two columns."""
    with duckdb.connect() as db:
        db.execute(TABLES + "; DELETE FROM a; DELETE FROM b;")
        for table, values in (("a", a), ("b", b)):
            if values:
                db.executemany(f"INSERT INTO {table} VALUES (?)", [(value,) for value in values])
        return dict(db.execute(QUERY).fetchall())


def by_loops(a: list, b: list) -> dict:
    """The same by comparing every key with every other."""
    inner = sum(x == y for x in a for y in b if x is not None)
    alone_a = [x for x in a if x is None or x not in b]
    alone_b = [y for y in b if y is None or y not in a]
    return {
        "inner": inner,
        "left": inner + len(alone_a),
        "right": inner + len(alone_b),
        "full": inner + len(alone_a) + len(alone_b),
        "cross": len(a) * len(b),
        "self": sum(x == y for x in a for y in a if x is not None),
        "semi (EXISTS)": len(a) - len(alone_a),
        "anti (NOT EXISTS)": len(alone_a),
    }


def test_the_example_as_the_answer_counts_it():
    with duckdb.connect() as db:
        shown = dict(db.execute(TABLES + QUERY).fetchall())
    assert shown == by_loops([1, 2, 2, None], [2, 2, 2, 3, 4, None])
    assert [shown[kind] for kind in ("inner", "left", "right", "full", "cross", "self")] == [6, 8, 9, 11, 24, 5]


@given(keys, keys)
def test_every_join_agrees_with_loops(a, b):
    assert counts(a, b) == by_loops(a, b)


@given(keys, keys)
def test_a_full_join_is_a_left_join_and_the_right_rows_without_a_partner(a, b):
    emulated = """SELECT a.k, b.k FROM a LEFT JOIN b ON a.k = b.k
                  UNION ALL SELECT NULL, b.k FROM b WHERE NOT EXISTS (SELECT 1 FROM a WHERE a.k = b.k)"""
    with duckdb.connect() as db:
        db.execute(TABLES + "; DELETE FROM a; DELETE FROM b;")
        for table, values in (("a", a), ("b", b)):
            if values:
                db.executemany(f"INSERT INTO {table} VALUES (?)", [(value,) for value in values])
        shown = db.execute(emulated).fetchall()
        assert sorted(shown, key=str) == sorted(
            db.execute("SELECT a.k, b.k FROM a FULL JOIN b ON a.k = b.k").fetchall(), key=str
        )


def test_a_condition_in_on_keeps_what_the_same_condition_in_where_drops():
    with duckdb.connect() as db:
        db.execute(TABLES)
        joined = "SELECT COUNT(*) FROM a LEFT JOIN b ON a.k = b.k"
        assert db.execute(f"{joined} AND b.k > 2").fetchone() == (4,)
        assert db.execute(f"{joined} WHERE b.k > 2").fetchone() == (0,)
        assert db.execute(f"{joined} WHERE b.k = 2").fetchone() == (6,)


def test_pairs_of_a_self_join_with_less_than_appear_once():
    with duckdb.connect() as db:
        db.execute("CREATE TABLE players (id INTEGER); INSERT INTO players SELECT range FROM range(6)")
        assert db.execute("SELECT COUNT(*) FROM players a JOIN players b ON a.id < b.id").fetchone() == (15,)
