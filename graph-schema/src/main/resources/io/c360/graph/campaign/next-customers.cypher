// The next customers in the order of their ids.
MATCH (c:Customer) WHERE c.id > $after
WITH c WHERE c.former IS NULL
RETURN c.id AS id
ORDER BY id
LIMIT $limit
