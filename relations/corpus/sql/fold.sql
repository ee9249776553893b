-- Which events mirror another. Needs told, and repeatable(ref): the identities that more than one row may have.
-- The fold: of rows that tell the same, each from one side folds with one from the other, so that as many are mirrors
-- as the side with fewer has. Which of them stay is asked of a pair's rows only, and answered by the importer.
WITH repeated AS (
  SELECT ref FROM repeatable GROUP BY ref HAVING COUNT(*) > 1
), copies AS (
  SELECT t.*, ROW_NUMBER() OVER (PARTITION BY t.ref ORDER BY t.day, t.s1, t.s2, t.code, t.witness) AS copy
  FROM told t JOIN repeated r ON r.ref = t.ref WHERE t.reason = 'taken'
), single AS (
  SELECT t.day, t.s1, t.s2, t.code, t.witness, t.mirror
  FROM told t LEFT JOIN repeated r ON r.ref = t.ref WHERE t.reason = 'taken' AND r.ref IS NULL
  UNION ALL
  SELECT day, s1, s2, code, witness, mirror FROM copies WHERE copy = 1
), sided AS (
  SELECT LEAST(s1, s2) AS one, GREATEST(s1, s2) AS other, day,
    CASE mirror WHEN '=' THEN code WHEN 'visitor' THEN s1 WHEN 'host' THEN s2 END AS what,
    CASE WHEN mirror IS NOT NULL THEN witness END AS witness,
    CASE WHEN mirror = 'host' OR (mirror = '=' AND s1 > s2) THEN 1 ELSE 0 END AS side
  FROM single
), runs AS (
  SELECT one, other, day, SUM(side) AS here, COUNT(*) - SUM(side) AS there
  FROM sided GROUP BY one, other, day, what, witness
)
