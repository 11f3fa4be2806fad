// Takes the records that facts are about for this transaction, in the order given, and says which of them nobody ever heard of.
UNWIND $ids AS id
OPTIONAL MATCH (r:SourceRecord {id: id})
SET r.locked = true
WITH id, r WHERE r IS NULL
RETURN id
