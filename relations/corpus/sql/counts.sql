SELECT LEAST(s1, s2) || '-' || GREATEST(s1, s2) AS pair, SUBSTR(day, 1, 7) AS month,
  SUM(stays) AS theirs, SUM(1 - stays) AS folded
FROM folded
GROUP BY LEAST(s1, s2) || '-' || GREATEST(s1, s2), SUBSTR(day, 1, 7)
ORDER BY pair, month
