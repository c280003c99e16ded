-- Each user's longest run of consecutive days with a login; of equal runs, the first.
CREATE TABLE logins (user_id INTEGER NOT NULL, login_at TIMESTAMP NOT NULL);

INSERT INTO logins VALUES
    (1, '2026-02-27 08:00'), (1, '2026-02-28 09:00'), (1, '2026-02-28 21:00'),  -- twice in a day
    (1, '2026-03-01 07:00'), (1, '2026-03-05 08:00'), (1, '2026-03-06 08:00'),
    (2, '2026-03-02 10:00'), (2, '2026-03-04 10:00');

-- Query
WITH days AS (
    SELECT DISTINCT user_id, CAST(login_at AS DATE) AS day FROM logins
),
numbered AS (
    SELECT user_id, day, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY day) AS n FROM days
),
runs AS (                                 -- day minus n stays the same while days are consecutive
    SELECT user_id, MIN(day) AS first_day, COUNT(*) AS days
    FROM numbered
    GROUP BY user_id, day - CAST(n AS INTEGER)
),
ranked AS (
    SELECT *, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY days DESC, first_day) AS place FROM runs
)
SELECT user_id, first_day, days
FROM ranked
WHERE place = 1
ORDER BY user_id;
