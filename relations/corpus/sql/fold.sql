-- Which rows are events, and which of them mirror another: the importer's reading, in the subset of SQL that DuckDB,
-- Spark and BigQuery share. Needs event_rows(ref, day, country1, country2, code, witness); countries(theirs, state),
-- state '-' where it is none; meanings(code, mirror); days(theirs, day), a day such as 2025-06-23.
-- The fold: of rows that tell the same, each from one side folds with one from the other, so that as many are mirrors
-- as the side with fewer has. Which of them stay is asked of a pair's rows only, and answered by the importer.
WITH told AS (
  SELECT r.ref, r.code, r.witness, a.state AS s1, b.state AS s2, m.mirror, d.day,
    CASE
      WHEN r.country1 IN ('', 'NA', 'None', 'NULL', 'nan') THEN 'no country'
      WHEN r.country2 IN ('', 'NA', 'None', 'NULL', 'nan') THEN 'no country'
      WHEN r.country1 LIKE '%;%' OR r.country1 LIKE '%|%' THEN 'several countries on one side'
      WHEN a.state = '-' THEN 'region or place, not a state'
      WHEN r.country2 LIKE '%;%' OR r.country2 LIKE '%|%' THEN 'several countries on one side'
      WHEN b.state = '-' THEN 'region or place, not a state'
      WHEN a.state IS NULL OR b.state IS NULL THEN 'refused'
      WHEN a.state = b.state THEN 'domestic'
      WHEN m.code IS NULL OR d.day IS NULL THEN 'refused'
      ELSE 'taken'
    END AS reason
  FROM event_rows r
  LEFT JOIN countries a ON a.theirs = r.country1
  LEFT JOIN countries b ON b.theirs = r.country2
  LEFT JOIN meanings m ON m.code = r.code
  LEFT JOIN days d ON d.theirs = r.day
), repeated AS (
  SELECT ref FROM told WHERE reason = 'taken' GROUP BY ref HAVING COUNT(*) > 1
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
