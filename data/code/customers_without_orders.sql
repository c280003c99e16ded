-- Customers who never ordered, and what NOT IN says of each of them.
CREATE TABLE customers (customer_id INTEGER, name VARCHAR NOT NULL);
CREATE TABLE orders (order_id INTEGER PRIMARY KEY, customer_id INTEGER);

INSERT INTO customers VALUES (1, 'Amina'), (2, 'Bruno'), (3, 'Chen'), (4, 'Dana');
INSERT INTO orders VALUES (100, 2), (101, 2), (102, 4), (103, NULL);  -- 103 is a guest's

-- Query
SELECT c.customer_id,
       c.name,
       c.customer_id NOT IN (SELECT o.customer_id FROM orders AS o) AS not_in_says
FROM customers AS c
WHERE NOT EXISTS (SELECT 1 FROM orders AS o WHERE o.customer_id = c.customer_id)
ORDER BY c.customer_id;
