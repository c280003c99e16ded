-- A slowly changing dimension of type 2: each order with its customer's city of then and of now.
CREATE TABLE customers (customer_key INTEGER PRIMARY KEY, customer_id INTEGER, city VARCHAR, valid_from DATE, valid_to DATE);
CREATE TABLE orders (order_id INTEGER PRIMARY KEY, customer_id INTEGER, ordered_on DATE, amount INTEGER);

INSERT INTO customers VALUES
    (1, 10, 'Accra', '2025-01-01', '2026-03-01'),  -- moved on 1 March; valid_to is the first day it no longer holds
    (2, 10, 'Quito', '2026-03-01', NULL),
    (3, 20, 'Turin', '2025-06-01', NULL);
INSERT INTO orders VALUES
    (100, 10, '2026-02-28', 40), (101, 10, '2026-03-01', 60), (102, 20, '2026-02-10', 25), (103, 20, '2025-05-01', 15);

-- Query
SELECT o.order_id,
       o.ordered_on,
       o.amount,
       c_then.city AS city_then,
       c_now.city  AS city_now
FROM orders AS o
LEFT JOIN customers AS c_then
       ON c_then.customer_id = o.customer_id
      AND o.ordered_on >= c_then.valid_from
      AND (o.ordered_on < c_then.valid_to OR c_then.valid_to IS NULL)
LEFT JOIN customers AS c_now
       ON c_now.customer_id = o.customer_id
      AND c_now.valid_to IS NULL
ORDER BY o.order_id;
