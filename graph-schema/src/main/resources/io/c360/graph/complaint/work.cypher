// Open cases in the order of the date that was promised, after a place in that order.
MATCH (k:ComplaintCase) WHERE k.work > $after
RETURN k.id AS id
ORDER BY k.work
LIMIT $limit
