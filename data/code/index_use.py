"""Which conditions let a database search an index, asked of SQLite's query planner."""

import sqlite3

TABLES = """
CREATE TABLE orders (order_id INTEGER PRIMARY KEY, customer_id INTEGER, status TEXT, ordered_at TEXT, total INTEGER);
CREATE INDEX by_customer_and_time ON orders (customer_id, ordered_at);
CREATE INDEX by_time ON orders (ordered_at);
"""
CONDITIONS = [
    "customer_id = 7",
    "customer_id = 7 AND ordered_at >= '2026-05-01'",
    "status = 'open'",
    "ordered_at >= '2026-05-01' AND ordered_at < '2026-06-01'",
    "strftime('%Y-%m', ordered_at) = '2026-05'",
    "customer_id + 0 = 7",
]


def tables(rows: int) -> sqlite3.Connection:
    """A database in memory with an order every half hour, for 100 customers in turn."""
    database = sqlite3.connect(":memory:")
    database.executescript(TABLES)
    database.execute(
        """WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?)
           INSERT INTO orders SELECT i, i % 100, CASE WHEN i % 50 = 0 THEN 'open' ELSE 'done' END,
                                     datetime('2023-01-01', (30 * i) || ' minutes'), i % 90 FROM n""",
        (rows,),
    )
    return database


def plan(database: sqlite3.Connection, condition: str, columns: str = "total") -> str:
    """How SQLite would find the rows: a search in an index it names, or a scan of all of them."""
    steps = database.execute(f"EXPLAIN QUERY PLAN SELECT {columns} FROM orders WHERE {condition}").fetchall()
    detail = steps[0][3]
    if not detail.startswith("SEARCH"):
        return "reads every row"
    index = next((word for word in detail.split() if word.startswith("by_")), "the primary key")
    return f"searches {index}" + (" alone" if "COVERING" in detail else "")


if __name__ == "__main__":
    orders = tables(100_000)
    for condition in CONDITIONS:
        print(f"{condition:57} {plan(orders, condition)}")
    print(f"{'customer_id = 7, SELECT ordered_at only':57} {plan(orders, 'customer_id = 7', 'ordered_at')}")
