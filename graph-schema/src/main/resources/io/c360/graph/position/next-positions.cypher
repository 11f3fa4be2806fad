// The next customers, in the order of their ids, with the position that was computed last, and where search finds them.
MATCH (c:Customer) WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $limit
OPTIONAL MATCH (c)-[:STANDS_AT]->(p)
RETURN c.id AS id, c.former IS NOT NULL AS former, c.revision AS revision, p AS position, c.band AS band, c.stage AS stage
