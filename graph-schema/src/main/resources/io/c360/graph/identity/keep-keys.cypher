// Keeps under which candidate keys records are filed. The records are taken already.
UNWIND $rows AS row
MATCH (r:SourceRecord {id: row.id})
SET r.keys = row.keys
