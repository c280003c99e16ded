-- A user's events cut into sessions wherever more than 30 minutes pass without one.
CREATE TABLE events (event_id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, seen_at TIMESTAMP NOT NULL);

INSERT INTO events VALUES
    (1, 7, '2026-03-01 23:40'), (2, 7, '2026-03-02 00:10'),  -- exactly 30 minutes, over midnight: one session
    (3, 7, '2026-03-02 00:41'), (4, 7, '2026-03-02 00:41'),  -- 31 minutes later: the next one
    (5, 8, '2026-03-02 00:45');

-- Query
WITH flagged AS (
    SELECT user_id, event_id, seen_at,
           CASE WHEN seen_at <= LAG(seen_at) OVER w + INTERVAL '30' MINUTE THEN 0 ELSE 1 END AS starts
    FROM events
    WINDOW w AS (PARTITION BY user_id ORDER BY seen_at, event_id)
),
numbered AS (
    SELECT user_id, seen_at, SUM(starts) OVER (PARTITION BY user_id ORDER BY seen_at, event_id) AS session
    FROM flagged
)
SELECT user_id, session, MIN(seen_at) AS begins, MAX(seen_at) AS ends, COUNT(*) AS events
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
