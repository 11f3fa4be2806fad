// The customers whom records resolve to.
UNWIND $ids AS id
MATCH (r:SourceRecord {id: id})-[:RESOLVED_TO]->(c:Customer)
RETURN id, c.id AS customer
