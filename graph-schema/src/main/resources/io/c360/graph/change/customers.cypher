// The next customers in the order of their ids, each with its revision now.
MATCH (c:Customer) WHERE c.id > $after
RETURN c.id AS id, c.revision AS revision, coalesce(c.former, false) AS former
ORDER BY id
LIMIT $limit
