// The next customers, in the order of their ids.
MATCH (c:Customer) WHERE c.id > $after
RETURN c.id AS id
ORDER BY id LIMIT $limit
