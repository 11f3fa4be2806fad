// Customers with changes that the index has not seen, some of them, each with its revision now.
MATCH (ch:Change)
WITH ch LIMIT $limit
WITH DISTINCT ch.customer AS id
MATCH (c:Customer {id: id})
RETURN c.id AS id, c.revision AS revision, coalesce(c.former, false) AS former
ORDER BY id
