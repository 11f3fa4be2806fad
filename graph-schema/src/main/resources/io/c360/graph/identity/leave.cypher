// Lets records that count for nobody leave their customers, and remembers whose they were.
UNWIND $ids AS id
MATCH (r:SourceRecord {id: id})-[gone:RESOLVED_TO]->(c)
SET r.was = coalesce(r.was, []) + c.id
DELETE gone
