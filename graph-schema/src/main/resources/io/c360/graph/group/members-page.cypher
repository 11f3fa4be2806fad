// The next members of a group, in the order of the links that say so.
MATCH (l:Link) WHERE l.group = $group AND l.id > $after
MATCH (l)<-[:HAS_LINK]-(lr)-[:RESOLVED_TO]->(c)
WITH l, c ORDER BY l.group, l.id LIMIT $first
MATCH (c)<-[:RESOLVED_TO]-(r)
WITH l, c, collect(r) AS records ORDER BY l.id
RETURN l AS link, c.id AS customer, c.revision AS revision, c.changedAt AS changedAt, records
