-- How many users go from a visit to a cart to a purchase, in this order.
CREATE TABLE events (user_id INTEGER NOT NULL, step VARCHAR NOT NULL, seen_at TIMESTAMP NOT NULL);

INSERT INTO events VALUES
    (1, 'visit', '2026-05-01 10:00'), (1, 'cart', '2026-05-01 10:05'), (1, 'purchase', '2026-05-02 09:00'),
    (2, 'visit', '2026-05-01 11:00'), (2, 'cart', '2026-05-01 11:02'), (2, 'cart', '2026-05-01 11:09'),
    (3, 'visit', '2026-05-01 12:00'), (3, 'visit', '2026-05-03 12:00'),
    (4, 'visit', '2026-05-01 13:00'),
    (5, 'purchase', '2026-05-01 08:00'), (5, 'visit', '2026-05-01 14:00'), (5, 'cart', '2026-05-01 14:01');

-- Query
WITH visited AS (
    SELECT user_id, MIN(seen_at) AS seen_at FROM events WHERE step = 'visit' GROUP BY user_id
),
carted AS (                                  -- the first cart that follows the first visit
    SELECT e.user_id, MIN(e.seen_at) AS seen_at
    FROM visited AS v JOIN events AS e ON e.user_id = v.user_id AND e.step = 'cart' AND e.seen_at >= v.seen_at
    GROUP BY e.user_id
),
bought AS (
    SELECT e.user_id, MIN(e.seen_at) AS seen_at
    FROM carted AS c JOIN events AS e ON e.user_id = c.user_id AND e.step = 'purchase' AND e.seen_at >= c.seen_at
    GROUP BY e.user_id
),
steps AS (
    SELECT 1 AS n, 'visit' AS step, COUNT(*) AS users FROM visited
    UNION ALL SELECT 2, 'cart', COUNT(*) FROM carted
    UNION ALL SELECT 3, 'purchase', COUNT(*) FROM bought
)
SELECT step,
       users,
       ROUND(1.0 * users / NULLIF(LAG(users) OVER (ORDER BY n), 0), 3)         AS of_previous,
       ROUND(1.0 * users / NULLIF(FIRST_VALUE(users) OVER (ORDER BY n), 0), 3) AS of_first,
       users // NULLIF(FIRST_VALUE(users) OVER (ORDER BY n), 0)                AS whole_number_trap
FROM steps
ORDER BY n;
