"""The two highest salaries of each department against sorting in Python and ranks in pandas, with ties and NULLs."""

from pathlib import Path

import duckdb
import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.programs import sql_parts

TABLES, QUERY = sql_parts(Path(__file__).with_name("top_salaries.sql"))
staff = st.lists(st.tuples(st.none() | st.integers(1, 4), st.none() | st.integers(1, 5)), max_size=20)


def answer(employees: list) -> list:
    """The query on four departments (two of one name) and these rows of (name, department, salary)."""
    with duckdb.connect() as db:
        db.execute(TABLES + "; DELETE FROM employees; DELETE FROM departments;")
        db.execute("INSERT INTO departments VALUES (1, 'A'), (2, 'B'), (3, 'C'), (4, 'C')")
        if employees:
            db.executemany("INSERT INTO employees VALUES (?, ?, ?)", employees)
        return db.execute(QUERY).fetchall()


def test_the_example_keeps_both_leaders_and_the_next_salary():
    with duckdb.connect() as db:
        rows = db.execute(TABLES + QUERY).fetchall()
    assert rows == [
        ("Design", "Ade", 90, 1, 1), ("Design", "Bo", 90, 1, 1), ("Design", "Cleo", 80, 3, 2),
        ("Research", "Ewa", 95, 1, 1), ("Research", "Finn", 60, 2, 2), ("Research", "Gita", 60, 2, 2),
    ]  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(staff)
def test_two_highest_distinct_salaries_agree_with_sorting(rows):
    employees = [(f"e{number:02}", department, salary) for number, (department, salary) in enumerate(rows)]
    expected = set()
    for name, department, salary in employees:
        rivals = {pay for _, other, pay in employees if other == department and pay is not None}
        if department and salary is not None and salary in sorted(rivals)[-2:]:
            expected.add(("ABCC"[department - 1], name, salary))
    found = answer(employees)
    assert {row[:3] for row in found} == expected and len(found) == len(expected)


@settings(max_examples=40, deadline=None)
@given(staff)
def test_both_ranks_agree_with_pandas(rows):
    frame = pd.DataFrame(rows, columns=["department", "salary"], dtype="float64").dropna()
    grouped = frame.groupby("department")["salary"]
    frame["rank"], frame["dense"] = (grouped.rank(method=how, ascending=False) for how in ("min", "dense"))
    kept = frame[frame["dense"] <= 2]
    employees = [(f"e{number:02}", *row) for number, row in enumerate(rows)]
    found = {row[1]: row[3:] for row in answer(employees)}
    assert found == {f"e{number:02}": (row["rank"], row["dense"]) for number, row in kept.iterrows()}
