// What was proposed to customers before, the newest first.
UNWIND $ids AS id
MATCH (c:Customer {id: id})<-[:RESOLVED_TO]-()-[:HAS_OUTCOME]->(o)
WITH id, o ORDER BY o.at DESC, o.id
RETURN id AS customer, collect(o)[0..50] AS outcomes
