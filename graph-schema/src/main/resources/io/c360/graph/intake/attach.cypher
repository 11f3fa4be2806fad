// Hangs versioned facts on the record that they are about, and on no other. Returns records that lost a fact.
UNWIND $rows AS row
MATCH (f:Fact {id: row.id})
MATCH (r:SourceRecord {id: row.record})
OPTIONAL MATCH (other:SourceRecord)-[before:HAS_FACT]->(f) WHERE other <> r
DELETE before
MERGE (r)-[:HAS_FACT]->(f)
RETURN DISTINCT other.id AS record
