// Pairs of customers that may be one, the likeliest first.
MATCH (a)-[possible:POSSIBLY_SAME]->(b)
WHERE possible.bits <= $below AND ($reason IS NULL OR possible.reason = $reason)
RETURN a.id AS a, b.id AS b, possible.bits AS bits, possible.reason AS reason, possible.left AS left, possible.right AS right
ORDER BY bits DESC, a, b
LIMIT $limit
