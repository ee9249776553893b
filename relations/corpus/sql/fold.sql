-- Which rows are events, and which of them mirror another: the importer's reading, in the subset of SQL that DuckDB,
-- Spark and BigQuery share. Needs event_rows(ref, ord, day, country1, country2, code, witness); countries(theirs, state),
-- state '-' where it is none; meanings(code, mirror); days(theirs, day), a day such as 2025-06-23.
-- The fold: among rows that tell the same, the running sum of sides (+1, -1) in order is the height of a queue; a
-- row stays where the height grows and is the mirror of a waiting one where it shrinks.
WITH told AS (
  SELECT r.ref, r.ord, r.code, r.witness, a.state AS s1, b.state AS s2, m.mirror, d.day,
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
), numbered AS (
  SELECT t.*, ROW_NUMBER() OVER (PARTITION BY ref ORDER BY day, s1, s2, code, witness) AS copy FROM told t WHERE reason = 'taken'
), sided AS (
  SELECT n.*,
    CASE WHEN mirror = '=' THEN code || '/' || LEAST(s1, s2) || '/' || GREATEST(s1, s2)
         WHEN mirror = 'host' THEN 'visit/' || s2 || '/' || s1
         WHEN mirror = 'visitor' THEN 'visit/' || s1 || '/' || s2 END
      || '/' || day || '/' || witness AS alike,
    CASE WHEN mirror = 'host' OR (mirror = '=' AND s1 > s2) THEN 1 ELSE -1 END AS side
  FROM numbered n WHERE copy = 1
), heights AS (
  SELECT s.*, SUM(side) OVER (
    PARTITION BY alike ORDER BY ord, ref ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS height
  FROM sided s
), folded AS (
  SELECT h.*, CASE WHEN alike IS NULL OR ABS(height) > ABS(height - side) THEN 1 ELSE 0 END AS stays FROM heights h
)
