// Writes claims as they stand, and hangs each on the record of the customer, and on no other.
UNWIND $rows AS row
MATCH (r:SourceRecord {id: row.record})
SET r.locked = true
WITH row, r
MATCH (k:SaleClaim {id: row.id})
SET k = row.properties
WITH r, k
OPTIONAL MATCH (other)-[before:HAS_CLAIM]->(k) WHERE other <> r
DELETE before
MERGE (r)-[:HAS_CLAIM]->(k)
