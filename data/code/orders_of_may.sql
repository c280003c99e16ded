-- Four ways to ask for the orders of May 2026, and how many each finds.
CREATE TABLE orders (order_id INTEGER PRIMARY KEY, placed_at TIMESTAMP);

INSERT INTO orders VALUES
    (1, '2026-04-30 23:59:59'),
    (2, '2026-05-01 00:00:00'), (3, '2026-05-15 12:00:00'), (4, '2026-05-31 00:00:00'),
    (5, '2026-05-31 09:30:00'), (6, '2026-05-31 23:59:59.7'),
    (7, '2026-06-01 00:00:00');

-- Query
SELECT COUNT(*) FILTER (WHERE placed_at BETWEEN TIMESTAMP '2026-05-01' AND TIMESTAMP '2026-05-31')          AS to_may_31,
       COUNT(*) FILTER (WHERE placed_at BETWEEN TIMESTAMP '2026-05-01' AND TIMESTAMP '2026-05-31 23:59:59') AS to_last_second,
       COUNT(*) FILTER (WHERE placed_at BETWEEN TIMESTAMP '2026-05-01' AND TIMESTAMP '2026-06-01')          AS to_june_1,
       COUNT(*) FILTER (WHERE placed_at >= TIMESTAMP '2026-05-01' AND placed_at < TIMESTAMP '2026-06-01')   AS half_open
FROM orders;
