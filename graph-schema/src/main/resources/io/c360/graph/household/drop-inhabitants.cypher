// Forgets some of what was derived to find households; the households keep their ids.
MATCH (p:Inhabitant) WHERE p.id > ''
WITH p LIMIT $limit
DETACH DELETE p
RETURN count(p) AS dropped
