"""The counts against sets and lists in plain Python, with clinics without visits and visits without a patient."""

from pathlib import Path

import duckdb
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.programs import sql_parts

TABLES, QUERY = sql_parts(Path(__file__).with_name("count_visits.sql"))
some_visits = st.lists(st.tuples(st.integers(0, 4), st.none() | st.integers(0, 3)), max_size=25)


def answer(clinics: list, visits: list) -> list:
    """The query on tables of these rows."""
    with duckdb.connect() as db:
        db.execute(TABLES + "; DELETE FROM visits; DELETE FROM clinics;")
        for table, rows in (("clinics", clinics), ("visits", visits)):
            if rows:
                db.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
        return db.execute(QUERY).fetchall()


def test_the_example_shows_all_four_counts_apart():
    with duckdb.connect() as db:
        rows = db.execute(TABLES + QUERY).fetchall()
    assert rows == [("Lima", 4, 4, 3, 2), ("Oslo", 2, 2, 0, 0), ("Pune", 1, 0, 0, 0)]


@settings(max_examples=30, deadline=None)
@given(some_visits)
def test_counts_agree_with_lists_and_sets(pairs):
    visits = [(number, clinic, patient) for number, (clinic, patient) in enumerate(pairs)]
    expected = []
    for clinic in range(4):  # visits to clinic 4 belong to no clinic, and two clinics share a city
        here = [patient for where, patient in pairs if where == clinic]
        known = [patient for patient in here if patient is not None]
        expected.append((f"city {clinic // 2}", max(len(here), 1), len(here), len(known), len(set(known))))
    assert answer([(clinic, f"city {clinic // 2}") for clinic in range(4)], visits) == expected


def test_over_no_rows_counts_are_zero_and_sums_are_null():
    with duckdb.connect() as db:
        db.execute(TABLES + "; DELETE FROM visits;")
        assert db.execute("SELECT COUNT(*), COUNT(patient_id), SUM(patient_id) FROM visits").fetchall() == [(0, 0, None)]
        assert db.execute("SELECT clinic_id, COUNT(*) FROM visits GROUP BY clinic_id").fetchall() == []


def test_filtering_the_right_table_after_the_join_drops_the_empty_clinic():
    joined = "SELECT COUNT(DISTINCT c.clinic_id) FROM clinics c LEFT JOIN visits v ON v.clinic_id = c.clinic_id"
    with duckdb.connect() as db:
        db.execute(TABLES)
        assert db.execute(f"{joined} WHERE v.visit_id > 0").fetchone() == (2,)
        assert db.execute(f"{joined} AND v.visit_id > 0").fetchone() == (3,)
