-- Everyone below each manager, at any depth, by a recursive CTE.
CREATE TABLE employees (employee_id INTEGER PRIMARY KEY, name VARCHAR NOT NULL, manager_id INTEGER);

INSERT INTO employees VALUES
    (1, 'Ines', NULL),                              -- the head of the company
    (2, 'Jun', 1), (3, 'Kofi', 1),
    (4, 'Lena', 2), (5, 'Mats', 2), (6, 'Nia', 4);

-- Query
WITH RECURSIVE below (manager_id, employee_id) AS (
    SELECT manager_id, employee_id                  -- start: who reports directly to whom
    FROM employees
    WHERE manager_id IS NOT NULL
    UNION                                           -- not UNION ALL: a pair seen before is dropped, so a cycle ends
    SELECT b.manager_id, e.employee_id              -- step: whoever reports to somebody already below
    FROM below AS b
    JOIN employees AS e ON e.manager_id = b.employee_id
)
SELECT m.name,
       COUNT(*) FILTER (WHERE e.manager_id = m.employee_id) AS direct_reports,
       COUNT(*)                                             AS all_reports
FROM below AS b
JOIN employees AS m ON m.employee_id = b.manager_id
JOIN employees AS e ON e.employee_id = b.employee_id
GROUP BY m.employee_id, m.name
ORDER BY m.employee_id;
