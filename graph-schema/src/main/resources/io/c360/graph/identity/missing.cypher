// Takes the records that facts are about for this transaction, in the order given, and says which of them count for nobody yet, or no longer.
UNWIND $ids AS id
OPTIONAL MATCH (r:SourceRecord {id: id})
SET r.locked = true
WITH id, r WHERE r IS NULL OR NOT EXISTS { (r)-[:RESOLVED_TO]->() }
RETURN id
