// How customers behave who have something in use, as it was measured last. Ids are drawn at random, so the first of them are a sample.
MATCH (p:Position) WHERE p.id > '' AND p.active > 0 AND p.behaviour IS NOT NULL
RETURN p.behaviour AS behaviour
ORDER BY p.id
LIMIT $limit
