-- Which rows are events: the importer's reading, in the subset of SQL that DuckDB, Spark and BigQuery share. Needs
-- event_rows(ref, day, country1, country2, code, witness); countries(theirs, state), state '-' where it is none;
-- meanings(code, mirror); days(theirs, day), a day such as 2025-06-23.
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
