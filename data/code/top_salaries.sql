-- Everyone who earns one of the two highest salaries of a department, ties included.
CREATE TABLE departments (department_id INTEGER PRIMARY KEY, name VARCHAR NOT NULL);
CREATE TABLE employees (name VARCHAR PRIMARY KEY, department_id INTEGER, salary INTEGER);

INSERT INTO departments VALUES (1, 'Design'), (2, 'Research'), (3, 'Legal');
INSERT INTO employees VALUES
    ('Ade', 1, 90), ('Bo', 1, 90), ('Cleo', 1, 80), ('Dev', 1, 70),  -- two share the top
    ('Ewa', 2, 95), ('Finn', 2, 60), ('Gita', 2, 60),                -- two share the second place
    ('Hana', 2, NULL), ('Ivo', NULL, 99);                            -- unknown salary; no department

-- Query
WITH ranked AS (
    SELECT d.name AS department, e.name AS employee, e.salary,
           RANK()       OVER (PARTITION BY d.department_id ORDER BY e.salary DESC) AS by_rank,
           DENSE_RANK() OVER (PARTITION BY d.department_id ORDER BY e.salary DESC) AS by_dense_rank
    FROM employees AS e
    JOIN departments AS d ON d.department_id = e.department_id
    WHERE e.salary IS NOT NULL
)
SELECT department, employee, salary, by_rank, by_dense_rank
FROM ranked
WHERE by_dense_rank <= 2
ORDER BY department, by_dense_rank, employee;
