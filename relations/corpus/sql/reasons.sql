SELECT reason, COUNT(*) AS n FROM told GROUP BY reason
