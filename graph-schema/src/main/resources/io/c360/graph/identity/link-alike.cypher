// Keeps the pairs that were found alike, each once, from the lower id to the higher. Earlier pairs of one of the two are forgotten already.
UNWIND $rows AS row
MATCH (a:SourceRecord {id: row.a})
MATCH (b:SourceRecord {id: row.b})
CREATE (a)-[:ALIKE {bits: row.bits, conflict: row.conflict, model: $model}]->(b)
