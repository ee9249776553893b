SELECT one || '-' || other AS pair, SUBSTR(day, 1, 7) AS month,
  SUM(GREATEST(here, there)) AS theirs, SUM(LEAST(here, there)) AS folded
FROM runs
GROUP BY one || '-' || other, SUBSTR(day, 1, 7)
ORDER BY pair, month
