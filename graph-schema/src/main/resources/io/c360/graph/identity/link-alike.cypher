// Keeps the pairs that were found alike, each once, from the lower id to the higher.
UNWIND $rows AS row
MATCH (a:SourceRecord {id: row.a})
MATCH (b:SourceRecord {id: row.b})
MERGE (a)-[alike:ALIKE]->(b)
SET alike.bits = row.bits, alike.conflict = row.conflict, alike.model = $model
