// Writes cases as they stand, and hangs each on the record of the party that it is about, and on no other.
UNWIND $rows AS row
MATCH (r:SourceRecord {id: row.record})
SET r.locked = true
WITH row, r
MATCH (k:ComplaintCase {id: row.id})
SET k = row.properties
WITH r, k
OPTIONAL MATCH (other)-[before:HAS_CASE]->(k) WHERE other <> r
DELETE before
MERGE (r)-[:HAS_CASE]->(k)
