// Hangs versioned facts on the record that they are about, and on no other. Returns records that lost a fact.
UNWIND $rows AS row
MATCH (f:Fact {id: row.id})
MATCH (r:SourceRecord {id: row.record})
OPTIONAL MATCH (other)-[before:HAS_FACT]->(f) WHERE other <> r
DELETE before
MERGE (r)-[:HAS_FACT]->(f)
WITH DISTINCT other WHERE other IS NOT NULL
SET other.locked = true
RETURN other.id AS record
