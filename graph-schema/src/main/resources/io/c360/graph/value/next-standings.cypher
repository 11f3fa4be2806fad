// The next customers in the order of their ids, and where they stood when somebody last looked.
MATCH (c:Customer) WHERE c.id > $after AND c.former IS NULL
RETURN c.id AS id, c.band AS band, c.stage AS stage
ORDER BY id
LIMIT $limit
