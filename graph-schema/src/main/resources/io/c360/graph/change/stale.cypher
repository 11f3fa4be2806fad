// Customers of whom the index does not have the newest words or the newest standing, some of them, each with its revision now.
MATCH (c:IndexDue)
RETURN c.id AS id, c.revision AS revision, coalesce(c.former, false) AS former, null AS since
LIMIT $limit
