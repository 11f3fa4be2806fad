// What a desk has to do, in the order of its places, after a place.
MATCH (l:Lead) WHERE l.desk = $desk AND l.place > $after
WITH l ORDER BY l.place LIMIT $limit
MATCH (l)<-[:HAS_LEAD]-()-[:RESOLVED_TO]->(c)
RETURN l AS lead, c.id AS customer, [(c)<-[:RESOLVED_TO]-()-[:HAS_CONSENT]->(x) | x] AS consents
ORDER BY l.place
