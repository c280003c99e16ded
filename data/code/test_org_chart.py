"""Everyone below a manager against a walk along the managers in Python, cycles included."""

from pathlib import Path

import duckdb
from hypothesis import given
from hypothesis import strategies as st

from guide.programs import sql_parts

TABLES, QUERY = sql_parts(Path(__file__).with_name("org_chart.sql"))


def answer(manager_of: list) -> list:
    """The query on employees 0, 1, ... with these managers."""
    with duckdb.connect() as db:
        db.execute(TABLES + "; DELETE FROM employees;")
        rows = [(number, f"e{number}", manager) for number, manager in enumerate(manager_of)]
        if rows:
            db.executemany("INSERT INTO employees VALUES (?, ?, ?)", rows)
        return db.execute(QUERY).fetchall()


def by_walking(manager_of: list) -> list:
    """The same, by going up from each employee until the top or a manager met before."""
    below = {manager: set() for manager in range(len(manager_of))}
    for employee in range(len(manager_of)):
        manager = manager_of[employee]
        while manager is not None and employee not in below[manager]:
            below[manager].add(employee)
            manager = manager_of[manager]
    return [(f"e{m}", sum(manager_of[e] == m for e in below[m]), len(below[m])) for m in sorted(below) if below[m]]


def test_the_example_counts_five_below_the_head():
    with duckdb.connect() as db:
        assert db.execute(TABLES + QUERY).fetchall() == [("Ines", 2, 5), ("Jun", 2, 3), ("Lena", 1, 1)]


@given(st.integers(0, 8).flatmap(lambda n: st.lists(st.none() | st.integers(0, max(n - 1, 0)), min_size=n, max_size=n)))
def test_it_agrees_with_walking_up_and_ends_on_cycles(manager_of):
    assert answer(manager_of) == by_walking(manager_of)
