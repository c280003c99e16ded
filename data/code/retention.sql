-- Monthly retention: of the users who signed up in a month, how many are active k months later.
CREATE TABLE users (user_id INTEGER PRIMARY KEY, signed_up_on DATE NOT NULL);
CREATE TABLE activity (user_id INTEGER NOT NULL, active_on DATE NOT NULL);

INSERT INTO users VALUES
    (1, '2026-01-05'), (2, '2026-01-20'), (3, '2026-01-31'), (4, '2026-02-10'), (5, '2026-02-11'), (6, '2026-03-03');
INSERT INTO activity VALUES
    (1, '2026-01-05'), (1, '2026-02-02'), (1, '2026-02-20'), (1, '2026-03-07'),  -- twice in February: counted once
    (2, '2026-01-20'), (2, '2026-03-15'),                                        -- away in February, back in March
    (3, '2026-01-31'), (4, '2026-02-10'), (5, '2026-02-12'), (6, '2026-03-03');

-- Query
WITH cohorts AS (
    SELECT user_id, signed_up_on, CAST(DATE_TRUNC('month', signed_up_on) AS DATE) AS cohort FROM users
),
sizes AS (
    SELECT cohort, COUNT(*) AS users FROM cohorts GROUP BY cohort
),
months AS (                               -- every month any cohort could be seen in, up to the last one in the data
    SELECT UNNEST(GENERATE_SERIES(MIN(s.cohort), (SELECT MAX(active_on) FROM activity), INTERVAL '1' MONTH)) AS month
    FROM sizes AS s
),
active AS (
    SELECT c.cohort, DATE_TRUNC('month', a.active_on) AS month, COUNT(DISTINCT c.user_id) AS users
    FROM cohorts AS c
    JOIN activity AS a ON a.user_id = c.user_id AND a.active_on >= c.signed_up_on
    GROUP BY 1, 2
)
SELECT s.cohort,
       DATE_DIFF('month', s.cohort, m.month) AS months_later,
       s.users AS cohort_users,
       COALESCE(a.users, 0) AS active_users,
       ROUND(1.0 * COALESCE(a.users, 0) / s.users, 3) AS retention
FROM sizes AS s
JOIN months AS m ON m.month >= s.cohort
LEFT JOIN active AS a ON a.cohort = s.cohort AND a.month = m.month
ORDER BY s.cohort, months_later;
