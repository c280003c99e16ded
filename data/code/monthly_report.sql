-- One row a month: a column for each region, the median order, and growth on the month before.
CREATE TABLE orders (ordered_on DATE NOT NULL, region VARCHAR, amount INTEGER NOT NULL);

INSERT INTO orders VALUES
    ('2026-01-05', 'north', 10), ('2026-01-20', 'south', 20), ('2026-01-31', 'south', 90),
    ('2026-02-02', 'north', 60), ('2026-02-14', 'south', 30), ('2026-02-20', 'north', 40), ('2026-02-28', NULL, 20),
    ('2026-04-01', 'south', 50), ('2026-04-09', 'north', 70);  -- nothing in March

-- Query
WITH monthly AS (
    SELECT CAST(DATE_TRUNC('month', ordered_on) AS DATE)            AS month,
           SUM(CASE WHEN region = 'north' THEN amount ELSE 0 END)   AS north,
           SUM(CASE WHEN region = 'south' THEN amount ELSE 0 END)   AS south,
           SUM(CASE WHEN region IN ('north', 'south') THEN 0 ELSE amount END) AS other,
           SUM(amount)                                              AS total,
           AVG(amount)                                              AS mean_order,
           PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY amount)      AS median_order
    FROM orders
    GROUP BY CAST(DATE_TRUNC('month', ordered_on) AS DATE)
),
before AS (
    SELECT *, LAG(month) OVER (ORDER BY month) AS last_month, LAG(total) OVER (ORDER BY month) AS last_total
    FROM monthly
)
SELECT month, north, south, other, total, mean_order, median_order,
       CASE WHEN last_month = month - INTERVAL '1' MONTH
            THEN ROUND(100.0 * (total - last_total) / NULLIF(last_total, 0), 1) END AS growth_pct
FROM before
ORDER BY month;
