// The households of the customers of these records are to be looked at again. The records are taken already.
UNWIND $records AS id
MATCH (r:SourceRecord {id: id})-[:RESOLVED_TO]->(c)
WITH DISTINCT c
ORDER BY c.id
SET c.locked = true
WITH c
SET c:HouseholdDue
