-- Share of ad impressions clicked at least once, by device, without the rows a join repeats.
CREATE TABLE impressions (impression_id INTEGER PRIMARY KEY, device VARCHAR, cost_cents INTEGER NOT NULL);
CREATE TABLE clicks (click_id INTEGER PRIMARY KEY, impression_id INTEGER NOT NULL);

INSERT INTO impressions VALUES
    (1, 'phone', 5), (2, 'phone', 5), (3, 'phone', 2), (4, 'phone', 4),
    (5, 'laptop', 6), (6, 'laptop', 3), (7, NULL, 1);
INSERT INTO clicks VALUES (100, 1), (101, 1), (102, 1), (103, 5);  -- impression 1 was clicked three times

-- Query
WITH clicked AS (                       -- one row per impression, however often it was clicked
    SELECT impression_id, COUNT(*) AS clicks
    FROM clicks
    GROUP BY impression_id
)
SELECT COALESCE(i.device, 'unknown')            AS device,
       COUNT(*)                                 AS impressions,
       COUNT(c.impression_id)                   AS clicked,
       1.0 * COUNT(c.impression_id) / COUNT(*)  AS click_rate,
       COALESCE(SUM(c.clicks), 0)               AS clicks,
       SUM(i.cost_cents)                        AS cost_cents
FROM impressions AS i
LEFT JOIN clicked AS c ON c.impression_id = i.impression_id
GROUP BY COALESCE(i.device, 'unknown')
ORDER BY device;
