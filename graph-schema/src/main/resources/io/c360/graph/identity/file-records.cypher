// Files records under candidate keys and takes them from others.
UNWIND $rows AS row
MATCH (r:SourceRecord {id: row.id})
CALL (r, row) {
  WITH * WHERE size(row.removed) > 0
  MATCH (r)-[gone:HAS_KEY]->(k) WHERE k.id IN row.removed
  DELETE gone
}
CALL (r, row) {
  UNWIND row.added AS id
  MATCH (k:CandidateKey {id: id})
  CREATE (r)-[:HAS_KEY]->(k)
}
