-- Weekly sales with the empty weeks, a running total and a three-week average.
CREATE TABLE sales (sold_at TIMESTAMP NOT NULL, amount INTEGER NOT NULL);

INSERT INTO sales VALUES
    ('2026-12-14 09:00', 30), ('2026-12-20 23:59', 30),  -- Monday and Sunday of one week
    ('2026-12-21 00:00', 20),
    ('2026-12-31 18:00', 10), ('2027-01-02 12:00', 30),  -- one week, two calendar years
    ('2027-01-18 08:00', 50);                            -- and two weeks without a sale before it

-- Query
WITH RECURSIVE totals AS (
    SELECT CAST(DATE_TRUNC('week', sold_at) AS DATE) AS week, SUM(amount) AS amount
    FROM sales
    GROUP BY 1
),
calendar AS (
    SELECT MIN(week) AS week, MAX(week) AS last_week FROM totals
    UNION ALL
    SELECT CAST(week + INTERVAL '7' DAY AS DATE), last_week FROM calendar WHERE week < last_week
),
weekly AS (
    SELECT c.week, COALESCE(t.amount, 0) AS amount
    FROM calendar AS c
    LEFT JOIN totals AS t ON t.week = c.week
    WHERE c.week IS NOT NULL                              -- no sales at all: no weeks
)
SELECT week,
       amount,
       SUM(amount) OVER (ORDER BY week ROWS UNBOUNDED PRECEDING) AS running_total,
       CASE WHEN ROW_NUMBER() OVER (ORDER BY week) >= 3
            THEN ROUND(AVG(amount) OVER (ORDER BY week ROWS BETWEEN 2 PRECEDING AND CURRENT ROW), 2)
       END AS three_week_average
FROM weekly
ORDER BY week;
