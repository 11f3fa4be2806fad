// Raises the revision of the customers of these records, of whom nothing changed that anybody searches by, and leaves word. The records are taken already.
UNWIND $records AS id
MATCH (r:SourceRecord {id: id})-[:RESOLVED_TO]->(c)
WITH DISTINCT c
ORDER BY c.id
SET c.locked = true
WITH c
SET c.revision = c.revision + 1, c.changedAt = datetime()
WITH collect(c.id) AS customers, collect(c.revision) AS revisions
UNWIND range(0, size(customers) - 1, 200) AS first
CREATE (:Notice {customers: customers[first..first + 200], revisions: revisions[first..first + 200], at: datetime()})
