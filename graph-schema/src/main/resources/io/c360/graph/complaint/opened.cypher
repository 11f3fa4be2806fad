// The next cases that were opened before a moment, in the order of their opening.
MATCH (k:ComplaintCase) WHERE k.opening > $after AND k.opening < $until
RETURN k AS case
ORDER BY k.opening
LIMIT $limit
