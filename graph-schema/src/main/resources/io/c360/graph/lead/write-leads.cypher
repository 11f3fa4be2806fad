// Writes leads as they stand, and hangs each on the record of the customer, and on no other.
UNWIND $rows AS row
MATCH (r:SourceRecord {id: row.record})
SET r.locked = true
WITH row, r
MATCH (l:Lead {id: row.id})
SET l = row.properties
WITH r, l
OPTIONAL MATCH (other)-[before:HAS_LEAD]->(l) WHERE other <> r
DELETE before
MERGE (r)-[:HAS_LEAD]->(l)
