-- How many rows each join makes of two columns of keys with repeats and NULLs.
CREATE TABLE a (k INTEGER);
CREATE TABLE b (k INTEGER);

INSERT INTO a VALUES (1), (2), (2), (NULL);
INSERT INTO b VALUES (2), (2), (2), (3), (4), (NULL);

-- Query
SELECT 'inner' AS kind, COUNT(*) AS result_rows FROM a JOIN b ON a.k = b.k
UNION ALL
SELECT 'left', COUNT(*) FROM a LEFT JOIN b ON a.k = b.k
UNION ALL
SELECT 'right', COUNT(*) FROM a RIGHT JOIN b ON a.k = b.k
UNION ALL
SELECT 'full', COUNT(*) FROM a FULL JOIN b ON a.k = b.k
UNION ALL
SELECT 'cross', COUNT(*) FROM a CROSS JOIN b
UNION ALL
SELECT 'self', COUNT(*) FROM a AS one JOIN a AS other ON one.k = other.k
UNION ALL
SELECT 'semi (EXISTS)', COUNT(*) FROM a WHERE EXISTS (SELECT 1 FROM b WHERE b.k = a.k)
UNION ALL
SELECT 'anti (NOT EXISTS)', COUNT(*) FROM a WHERE NOT EXISTS (SELECT 1 FROM b WHERE b.k = a.k)
ORDER BY result_rows, kind;
