// Customers with changes that the index has not seen, some of them, each with its revision now.
MATCH (ch:Change)
WITH ch LIMIT $limit
WITH ch.customer AS id, min(ch.at) AS since
MATCH (c:Customer {id: id})
RETURN c.id AS id, c.revision AS revision, coalesce(c.former, false) AS former, since
ORDER BY id
