// Raises the revision of the customers of these records, of whom nothing changed that has to be found at once, and leaves word. The records are taken already.
// Whose words changed is marked: the index follows a little later, once for all that happens meanwhile.
UNWIND $rows AS row
MATCH (r:SourceRecord {id: row.id})-[:RESOLVED_TO]->(c)
WITH c, max(row.words) AS words
ORDER BY c.id
SET c.locked = true
WITH c, words
SET c.revision = c.revision + 1, c.changedAt = datetime()
FOREACH (word IN CASE WHEN words = 1 THEN [1] ELSE [] END | SET c:IndexDue)
WITH collect(c.id) AS customers, collect(c.revision) AS revisions
WHERE size(customers) > 0
UNWIND range(0, size(customers) - 1, 200) AS first
CREATE (:Notice {customers: customers[first..first + 200], revisions: revisions[first..first + 200], at: datetime()})
