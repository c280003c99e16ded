-- SQL's three truth values: what AND, OR, NOT and the two kinds of equality make of them.
CREATE TABLE truth (place INTEGER, v BOOLEAN);

INSERT INTO truth VALUES (1, TRUE), (2, FALSE), (3, NULL);

-- Query
SELECT p.v                           AS p,
       q.v                           AS q,
       p.v AND q.v                   AS p_and_q,
       p.v OR q.v                    AS p_or_q,
       NOT p.v                       AS not_p,
       p.v = q.v                     AS p_equals_q,
       p.v IS NOT DISTINCT FROM q.v  AS p_same_as_q,
       CASE WHEN p.v THEN 'then' ELSE 'else' END AS case_p
FROM truth AS p
CROSS JOIN truth AS q
ORDER BY p.place, q.place;
