-- Customers with at least two paid orders, by what they paid: rows are filtered before grouping, groups after it.
CREATE TABLE orders (order_id INTEGER PRIMARY KEY, customer VARCHAR, status VARCHAR NOT NULL, amount INTEGER);

INSERT INTO orders VALUES
    (1, 'Ada', 'paid', 40), (2, 'Ada', 'paid', 30), (3, 'Ada', 'refunded', 90),
    (4, 'Bo',  'paid', 80), (5, 'Bo',  'refunded', 50),          -- two orders, but only one paid
    (6, 'Cy',  'paid', 25), (7, 'Cy',  'paid', NULL),            -- an amount not yet known
    (8, NULL,  'paid', 10), (9, NULL,  'paid', 15);              -- guests share one group

-- Query
SELECT customer,
       COUNT(*)    AS paid_orders,
       SUM(amount) AS paid_total
FROM orders
WHERE status = 'paid'
GROUP BY customer
HAVING COUNT(*) >= 2
ORDER BY paid_total DESC NULLS LAST, customer NULLS LAST;
