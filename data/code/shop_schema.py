"""A shop's tables in third normal form, the rows its constraints refuse, and revenue after a price has changed."""

import sqlite3

TABLES = """
CREATE TABLE customers (customer_id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE);
CREATE TABLE products (
    product_id  INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    price_cents INTEGER NOT NULL CHECK (price_cents >= 0)
);
CREATE TABLE orders (
    order_id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers, ordered_at TEXT NOT NULL
);
CREATE TABLE order_lines (  -- many products in an order, many orders of a product
    order_id         INTEGER NOT NULL REFERENCES orders,
    product_id       INTEGER NOT NULL REFERENCES products,
    quantity         INTEGER NOT NULL CHECK (quantity > 0),
    unit_price_cents INTEGER NOT NULL,  -- as paid that day; the product's price may change
    PRIMARY KEY (order_id, product_id)
);
"""
ROWS = """
INSERT INTO customers VALUES (1, 'ada@example.com'), (2, 'bo@example.com');
INSERT INTO products VALUES (7, 'lamp', 3000), (8, 'bulb', 500);
INSERT INTO orders VALUES (100, 1, '2026-05-02'), (101, 2, '2026-05-03');
INSERT INTO order_lines VALUES (100, 7, 1, 3000), (100, 8, 4, 500), (101, 8, 2, 500);
"""
REFUSED = {
    "an order of nobody": "INSERT INTO orders VALUES (102, 9, '2026-05-04')",
    "the same email twice": "INSERT INTO customers VALUES (3, 'ada@example.com')",
    "a product twice in one order": "INSERT INTO order_lines VALUES (100, 7, 1, 3000)",
    "minus two lamps": "INSERT INTO order_lines VALUES (101, 7, -2, 3000)",
    "deleting a customer who has orders": "DELETE FROM customers WHERE customer_id = 1",
}
PAID = "SELECT SUM(quantity * unit_price_cents) FROM order_lines"
RECOMPUTED = "SELECT SUM(quantity * price_cents) FROM order_lines JOIN products USING (product_id)"


def shop() -> sqlite3.Connection:
    """The tables with their rows; SQLite checks foreign keys only if asked to."""
    database = sqlite3.connect(":memory:")
    database.execute("PRAGMA foreign_keys = ON")
    database.executescript(TABLES + ROWS)
    return database


if __name__ == "__main__":
    database = shop()
    for what, statement in REFUSED.items():
        try:
            database.execute(statement)
            print(f"{what:36} accepted")
        except sqlite3.IntegrityError as error:
            print(f"{what:36} {str(error).partition(':')[0]}")
    print("revenue:", *database.execute(PAID).fetchone())
    database.execute("UPDATE products SET price_cents = 3600 WHERE name = 'lamp'")
    print("after the lamp's price has risen:", *database.execute(PAID).fetchone())
    print("if computed from today's prices: ", *database.execute(RECOMPUTED).fetchone())
