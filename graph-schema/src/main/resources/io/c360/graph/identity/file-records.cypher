// Files records under candidate keys and takes them from others.
UNWIND $rows AS row
MATCH (r:SourceRecord {id: row.id})
CALL (r, row) {
  UNWIND row.removed AS id
  MATCH (r)-[gone:HAS_KEY]->(:CandidateKey {id: id})
  DELETE gone
}
CALL (r, row) {
  UNWIND row.added AS id
  MATCH (k:CandidateKey {id: id})
  CREATE (r)-[:HAS_KEY]->(k)
}
