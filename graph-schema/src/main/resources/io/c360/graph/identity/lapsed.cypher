// Assertions whose time is over.
MATCH (x:Assertion) WHERE x.expires <= $now AND x.active
RETURN x.id AS id
LIMIT $limit
