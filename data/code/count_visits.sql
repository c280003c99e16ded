-- What three kinds of COUNT say about clinics, their visits and their patients.
CREATE TABLE clinics (clinic_id INTEGER PRIMARY KEY, city VARCHAR NOT NULL);
CREATE TABLE visits (visit_id INTEGER PRIMARY KEY, clinic_id INTEGER NOT NULL, patient_id INTEGER);

INSERT INTO clinics VALUES (1, 'Lima'), (2, 'Oslo'), (3, 'Pune');
INSERT INTO visits VALUES
    (10, 1, 501), (11, 1, 502), (12, 1, 501), (13, 1, NULL),  -- patient 501 came twice; one walk-in
    (14, 2, NULL), (15, 2, NULL);                              -- walk-ins only; Pune has no visits at all

-- Query
SELECT c.city,
       COUNT(*)                     AS joined_rows,
       COUNT(v.visit_id)            AS visits,
       COUNT(v.patient_id)          AS registered_visits,
       COUNT(DISTINCT v.patient_id) AS patients
FROM clinics AS c
LEFT JOIN visits AS v ON v.clinic_id = c.clinic_id
GROUP BY c.clinic_id, c.city
ORDER BY c.clinic_id;
