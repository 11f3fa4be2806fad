// Raises the revision of the customers of these records, of whom nothing changed that anybody searches by. The records are taken already.
UNWIND $records AS id
MATCH (r:SourceRecord {id: id})-[:RESOLVED_TO]->(c)
WITH DISTINCT c
ORDER BY c.id
SET c.locked = true
WITH c
SET c.revision = c.revision + 1, c.changedAt = datetime()
CREATE (:Notice {customer: c.id, revision: c.revision, at: c.changedAt})
